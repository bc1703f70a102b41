import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Home } from './home.server'
import { fingerprint } from './processes.server'

const endsWithin = 10_000

/**
 * One Heard per home: a second would take over, and at its end stop, the database of the first. One that is ending
 * gets some seconds. A claim left by a process that was killed counts for nothing, even if its number was given to another.
 * @returns how to give the claim up
 */
export async function claimHome(home: Home): Promise<() => void> {
  const file = join(home.folder, 'claim')
  const mine = `${process.pid} ${fingerprint(process.pid)}`
  const giveUpAt = Date.now() + endsWithin
  while (!write(file, mine)) {
    const holder = holderOf(file)
    if (holder && Date.now() > giveUpAt) throw new Error(alreadyRunning(home.folder, holder))
    if (holder) await pause(200)
    else rmSync(file, { force: true })
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true })
  }
}

function holderOf(file: string): string | null {
  const [pid = '', ...print] = read(file).split(' ')
  return Number(pid) > 0 && fingerprint(Number(pid)) === print.join(' ') ? pid : null
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
