import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const longestHold = 20 * 60_000

/** The repository's top folder, whatever folder the command was given in. */
export const top = fileURLToPath(new URL('../../', import.meta.url))

/** A hash of the names and contents of these files and folders; tests beside the sources do not count. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addToHash(hash, path)
  return hash.digest('hex')
}

function addToHash(hash, path) {
  const found = statSync(join(top, path), { throwIfNoEntry: false })
  if (!found) return
  if (found.isDirectory()) {
    for (const name of readdirSync(join(top, path)).sort()) addToHash(hash, `${path}/${name}`)
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(top, path)))
  }
}

/** Does the work unless the stamp says that it was done for this very hash. */
export async function onceFor(stamp, hash, work) {
  const file = join(top, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  await work()
  writeFileSync(file, hash)
}

/** One process at a time: a second waits for the first, and takes the place of one that was killed. */
export async function alone(name, work, log) {
  const file = join(top, name)
  for (let waited = false; !takeLock(file); waited = true) {
    if (!waited) log('Another command is preparing Heard. Waiting for it...')
    await pause(300)
  }
  const giveBack = () => rmSync(file, { force: true })
  process.once('exit', giveBack)
  try {
    return await work()
  } finally {
    process.off('exit', giveBack)
    giveBack()
  }
}

function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem
    if (!isHeld(file)) rmSync(file, { force: true })
    return false
  }
}

function isHeld(file) {
  try {
    const { mtimeMs } = statSync(file)
    const pid = Number(readFileSync(file, 'utf8'))
    const age = Date.now() - mtimeMs
    if (!pid) return age < 2000
    if (pid === process.pid || age > longestHold) return false // numbers are given out again
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}
