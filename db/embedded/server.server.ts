import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, program, run, spawnOptions } from './binaries.server'
import { superuser } from './cluster.server'
import { give, type Home } from './home.server'
import { freePort, opensFor } from './port.server'
import { commandLine, fingerprint } from './processes.server'
import { settingArguments } from './settings.server'

export interface Server {
  pid: number
  print: string
  port: number
  url: string
}

const retryFor = 30_000
const recoverFor = 300_000
const longestLog = 5_000_000

/** Takes over a server that an earlier start left behind (kill -9), or finds that there is none (null). */
export async function adopt(home: Home, log: (line: string) => void): Promise<Server | null> {
  const lock = readLock(home)
  if (!lock) return null
  if (!isServerOf(home, lock.pid)) {
    rmSync(join(home.cluster, 'postmaster.pid'), { force: true })
    return null
  }
  const server = describe(home, lock.pid, lock.port)
  if (!(await answers(server.url, () => isRunning(server)))) return null
  log('Taking over the database that an earlier start left running.')
  return endsWithUs(server)
}

/** Starts the server, again where a dying one still holds its lock or another program took the port. Ports stay when given. */
export async function launch(home: Home, binaries: Binaries, port?: number): Promise<Server> {
  const giveUpAt = Date.now() + retryFor
  for (;;) {
    const attempt = await launchOnce(home, binaries, port ?? (await freePort()))
    if (attempt.server) return attempt.server
    const passing = /lock file|shared memory block|bind|Address already in use/.test(attempt.said)
    if (!passing || Date.now() > giveUpAt) throw new Error(`PostgreSQL does not start:\n${attempt.said.trim()}`)
    await pause(200)
  }
}

/** True while this very process lives; a process that was given the same number does not count. */
export function isRunning(server: Server): boolean {
  return server.print !== '' && fingerprint(server.pid) === server.print
}

/** Stops whatever server runs in this home: fast, and if a minute does not do, at once (it recovers at the next start). */
export async function shutDown(home: Home, binaries: Binaries): Promise<void> {
  const lock = readLock(home)
  if (!lock || !isServerOf(home, lock.pid)) return
  const stop = (mode: string) => run(home, binaries, 'pg_ctl', ['stop', '-D', home.cluster, '-m', mode, '-t', '60', '-w'])
  const { code } = await stop('fast')
  if (code !== 0 && isServerOf(home, lock.pid)) await stop('immediate')
}

/** Should we end without stopping it (Ctrl-C in the middle of a start, a crash), it is told to end on our last line. */
function endsWithUs(server: Server): Server {
  if (started.size === 0) process.once('exit', () => [...started].filter(isRunning).forEach(tellToEnd))
  started.add(server)
  return server
}
const started = new Set<Server>()
const tellToEnd = ({ pid }: Server) => process.kill(pid, 'SIGINT')

async function launchOnce(home: Home, binaries: Binaries, port: number) {
  const logFrom = shortenLog(home)
  const child = spawnServer(home, binaries, port)
  const server = endsWithUs(describe(home, child.pid ?? 0, port))
  const ready = await answers(server.url, () => child.pid !== undefined && child.exitCode === null && child.signalCode === null)
  return ready ? { server, said: '' } : { server: null, said: readFileSync(home.log).subarray(logFrom).toString() }
}

/** Its own session: Ctrl-C in the terminal reaches Heard only, which stops the database last. */
function spawnServer(home: Home, binaries: Binaries, port: number): ChildProcess {
  const log = openSync(home.log, 'a', 0o600)
  give(home.log, home.account, 0o600)
  const args = ['-D', home.cluster, '-p', String(port), ...settingArguments]
  const child = spawn(program(binaries, 'postgres'), args, { ...spawnOptions(home), detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined) // seen by `launchOnce`: it has no pid
  child.unref()
  closeSync(log)
  return child
}

async function answers(url: string, alive: () => boolean): Promise<boolean> {
  const giveUpAt = Date.now() + recoverFor
  while (alive() && Date.now() < giveUpAt) {
    if (await opensFor(url)) return alive()
    await pause(30)
  }
  return false
}

function describe(home: Home, pid: number, port: number): Server {
  const password = readFileSync(home.password, 'utf8').trim()
  return { pid, port, print: fingerprint(pid), url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres` }
}

function readLock(home: Home): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(home.cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return null
  }
}

function isServerOf(home: Home, pid: number): boolean {
  const sign = process.platform === 'win32' ? 'postgres' : home.cluster
  return pid > 0 && fingerprint(pid) !== '' && commandLine(pid).includes(sign)
}

function shortenLog(home: Home): number {
  const size = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0
  if (size < longestLog) return size
  truncateSync(home.log)
  return 0
}
