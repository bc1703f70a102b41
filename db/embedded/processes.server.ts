import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Says which process a number stands for: when it began. The empty string: none, or it is dead and waits to be
 * buried. Numbers are given out again (always the same ones in a container that restarts), so a number proves nothing.
 */
export function fingerprint(pid: number): string {
  if (existsSync('/proc/self/stat')) return fromProc(pid)
  if (process.platform === 'win32') return answersSignals(pid) ? 'alive' : ''
  return ps(pid, 'lstart=')
}

/** The command line of a process, '' if there is none. */
export function commandLine(pid: number): string {
  if (existsSync('/proc/self/stat')) return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  if (process.platform === 'win32') return answersSignals(pid) ? 'postgres' : ''
  return ps(pid, 'command=')
}

function fromProc(pid: number): string {
  const [state = 'X', ...fields] = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const startedAt = fields[18]
  if (state === 'Z' || state === 'X' || !startedAt) return ''
  return `${read('/proc/sys/kernel/random/boot_id').trim()}-${startedAt}`
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
