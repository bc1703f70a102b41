import { mkdtempSync, writeFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config from './dependency-cruiser.config.mjs'

const { tsConfig, enhancedResolveOptions, ...options } = config.options

/** Every import of app and db that a rule forbids: "rule: from -> to". */
export const brokenHere = () => broken({ baseDir: options.baseDir, tsConfig: tsConfig.fileName })

/** The same of a small house that is written down here: file by file, with what each imports. */
export async function brokenIn(house: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-walls-'))
  try {
    for (const [file, text] of Object.entries({ ...packages, ...house })) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), text)
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    return await broken({ baseDir: folder })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const packages = Object.fromEntries(
  ['zod', 'postgres', 'drizzle-orm', 'express', '@remix-run/node'].flatMap((name) => [
    [`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`],
    [`node_modules/${name}/index.js`, 'module.exports = {}'],
  ]),
)

/** @param file the tsconfig that says where "~" is; the small house has none */
async function broken({
  baseDir,
  tsConfig: file,
}: {
  baseDir: string
  tsConfig?: string
}): Promise<string[]> {
  const asked = { ...options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden } }
  const aliases = file === undefined ? {} : { tsConfig: file }
  const read = file === undefined ? {} : { tsConfig: extractTSConfig(file) }
  const resolving = { ...enhancedResolveOptions, ...aliases }
  const result = await cruise(['app', 'db'], asked as ICruiseOptions, resolving as object, read)
  const { violations } = (result.output as ICruiseResult).summary
  return violations.map(({ rule, from, to, cycle }) => {
    const around = cycle?.map(({ name }) => name).join(' -> ')
    return `${rule.name}: ${from} -> ${around ?? to}`
  })
}
