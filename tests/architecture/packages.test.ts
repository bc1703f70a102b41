import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version: string
  resolved?: string
  dev?: boolean
  devOptional?: boolean
  optional?: boolean
  link?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Licences that a public body may run and give on. OFL is the typeface. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]

/** Looked at one by one: said only in its readme; a list of names and no program. */
const lookedAt: Record<string, string> = { 'require-like': 'MIT', 'spdx-exceptions': 'CC-BY-3.0' }

/** "MIT", "(MIT OR Apache-2.0)": one that is offered is enough, all that are joined are needed. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '')
  return plain
    .split(' OR ')
    .some((offered) => offered.split(' AND ').every((each) => allowed.includes(each.trim())))
}

function licenceOf(path: string): string {
  const { name, license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  if (name in lookedAt) return lookedAt[name] as string
  const said = license ?? licenses
  if (Array.isArray(said)) return said.map(({ type }) => type).join(' OR ')
  return typeof said === 'object' ? said.type : (said ?? 'none')
}

it('the lock file names no address, so that it works behind any registry', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

it('what runs may be run and given on by a public body', () => {
  const running = packages.filter(
    ([path, { dev, devOptional }]) => !dev && !devOptional && existsSync(`${path}/package.json`),
  )
  expect(running.length).toBeGreaterThan(100)
  expect(
    running
      .map(([path]) => `${path}: ${licenceOf(path)}`)
      .filter((each) => !isAllowed(each.split(': ')[1] ?? '')),
  ).toEqual([])
})

it('every package that Heard asks for is one exact version', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  )
  expect(loose).toEqual([])
})

it('a licence that asks for more is found', () => {
  for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', '(BSD-2-Clause OR MIT)'])
    expect(isAllowed(licence), licence).toBe(true)
  for (const licence of ['GPL-3.0', 'AGPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'none'])
    expect(isAllowed(licence), licence).toBe(false)
})
