import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { type Account, accountFor, othersReach } from './account.server'

/** Where one embedded PostgreSQL keeps everything, and the account it runs as (null: our own). */
export interface Home {
  folder: string
  cluster: string
  password: string
  log: string
  account: Account | null
}

/** Opens or makes the home in `dataFolder`; only the account that runs PostgreSQL (and root) can look inside. */
export function openHome(dataFolder: string): Home {
  const asked = resolve(dataFolder)
  makeFolder(asked)
  mustBeOurs(asked)
  const folder = reachable(asked)
  const cluster = join(folder, 'cluster')
  const account = accountFor(cluster)
  give(folder, account, 0o700)
  return { folder, cluster, password: join(folder, 'password'), log: join(folder, 'postgres.log'), account }
}

function mustBeOurs(folder: string): void {
  const me = process.getuid?.()
  if (me === undefined || me === 0 || statSync(folder).uid === me) return
  throw new Error(
    `The database in ${folder} belongs to another account of this machine (a start as root?). Start Heard as that account, or set HEARD_DATA to a folder of your own.`,
  )
}

/** Hands a file or folder to the account, with this mode. */
export function give(path: string, account: Account | null, mode: number): void {
  if (account) chownSync(path, account.uid, account.gid)
  chmodSync(path, mode)
}

/** Root's data may lie behind a folder that only root may enter (/root): then the home lies elsewhere and a note says where. */
function reachable(asked: string): string {
  const note = join(asked, 'elsewhere')
  if (existsSync(note)) return makeFolder(readFileSync(note, 'utf8').trim())
  if (process.getuid?.() !== 0 || othersReach(asked)) return asked
  const base = asked.startsWith(tmpdir() + sep) ? tmpdir() : '/var/lib'
  const folder = join(base, 'heard', randomUUID())
  makeFolder(folder)
  writeFileSync(note, `${folder}\n`)
  return folder
}

function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
