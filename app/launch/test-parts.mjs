import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './files.mjs'
import { run } from './prepare.mjs'

/** Every part of `npm test`, in order: what is quick comes first. A part returns what passed and what failed. */
export const parts = [
  { name: 'types', quick: true, test: check('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', quick: true, test: check('@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', '--config-path=tests/house-style.jsonc', 'app', 'db', 'tests') },
  { name: 'walls', quick: true, test: check('dependency-cruiser/bin/dependency-cruiser.mjs', '--config', 'tests/architecture/dependency-cruiser.config.mjs', 'app', 'db') },
  { name: 'leftovers', quick: true, test: check('knip/bin/knip.js', '--config', 'tests/knip.json') },
  { name: 'architecture', quick: true, test: vitest('house', 'tests/architecture/') },
  { name: 'unit', quick: true, test: vitest('house', 'app/') },
  { name: 'database', quick: false, test: vitest('database', 'tests/database/') },
  { name: 'attack', quick: false, test: vitest('database', 'tests/attack/') },
  { name: 'journeys', quick: false, test: playwright },
]

/** A program that is content or not: counts as one test. */
function check(program, ...args) {
  return async (node) => {
    const code = await run(node, [join('node_modules', program), ...args])
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  }
}

function vitest(project, folder) {
  return async (node) => {
    const results = freshResults(`${folder.split('/').filter(Boolean).join('-')}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const code = await run(node, [
      'node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters, folder,
    ])
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readResults(results)
    return agree(code, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests })
  }
}

async function playwright(node) {
  const results = freshResults('playwright.json') // named in tests/playwright.config.ts
  const code = await run(node, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'])
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readResults(results).stats ?? {}
  return agree(code, { passed: expected, failed: unexpected + flaky, skipped })
}

/** A runner that failed without naming a test (it did not start, a hook broke) counts as one failed; so does an empty run. */
function agree(code, counts) {
  const isEmpty = counts.passed + counts.failed === 0
  return (code !== 0 || isEmpty) && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function freshResults(name) {
  const folder = join(top, 'tests/results')
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { force: true })
  return join(folder, name)
}

function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
