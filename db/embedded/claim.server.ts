import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.server'
import { fingerprint } from './processes.server'

/**
 * One Heard per home: a second would take over, and at its end stop, the database of the first.
 * A claim left by a process that was killed counts for nothing, even if its number was given to another.
 */
export async function claimHome(home: Home): Promise<() => void> {
  const file = join(home.folder, 'claim')
  const mine = `${process.pid} ${fingerprint(process.pid)}`
  if (!write(file, mine)) {
    const [pid = '', ...print] = read(file).split(' ')
    const alive = Number(pid) > 0 && fingerprint(Number(pid)) === print.join(' ')
    if (alive) throw new Error(alreadyRunning(home.folder, pid))
    rmSync(file, { force: true })
    if (!write(file, mine)) throw new Error(alreadyRunning(home.folder, 'unknown'))
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true })
  }
}

const alreadyRunning = (folder: string, pid: string) =>
  `Another Heard (process ${pid}) already uses the database in ${folder}. Stop that one first, or give this one a folder of its own with HEARD_DATA.`

function write(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw problem
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
