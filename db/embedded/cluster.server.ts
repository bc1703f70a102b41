import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type Binaries, run } from './binaries.server'
import { give, type Home } from './home.server'

export const superuser = 'postgres'

/** Makes the cluster on the first start. An unfinished one, of a start that was interrupted, is thrown away. */
export async function initialise(home: Home, binaries: Binaries, log: (line: string) => void): Promise<void> {
  if (existsSync(home.cluster)) return
  log('Making the database. This takes a few seconds, once.')
  makePassword(home)
  const unfinished = `${home.cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const { code, said } = await run(home, binaries, 'initdb', initdbArguments(unfinished, home.password))
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder in ${home.folder}:\n${said.trim()}`)
  renameSync(unfinished, home.cluster)
}

/** Sorting and character classes are PostgreSQL's own, so an index never breaks when the machine's libraries change. */
const initdbArguments = (folder: string, password: string) => [
  ...['--pgdata', folder, '--username', superuser, '--pwfile', password, '--auth', 'scram-sha-256'],
  ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ...['--data-checksums', '--no-instructions', '--set', 'timezone=UTC', '--set', 'log_timezone=UTC'],
]

function makePassword(home: Home): void {
  writeFileSync(home.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  give(home.password, home.account, 0o600)
}
