import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeFolder, removeFolder } from './folders'

export interface RunningHeard {
  origin: string
  /** The process number of the steward, for tests that kill it. */
  pid: number
  dataFolder: string
  /** What it has printed so far. */
  said(): string
  stop(): Promise<void>
}

interface HeardOptions {
  port?: number
  /** Given: its data stays after the end, for a second start. */
  dataFolder?: string
  env?: Record<string, string>
}

const built = fileURLToPath(new URL('../../build/server/index.js', import.meta.url))
const readyWithin = 180_000
const endsWithin = 60_000

/** Starts the built Heard (`npm run build`) with a database and a port of its own, and waits until it is ready. */
export async function startHeard({ port, dataFolder, env = {} }: HeardOptions = {}): Promise<RunningHeard> {
  const chosen = port ?? (await freePort())
  const folder = dataFolder ?? makeFolder('run')
  const origin = `http://localhost:${chosen}`
  const heard = spawn(process.execPath, [built, 'start'], {
    env: { ...withoutOurs(), HEARD_DATA: join(folder, 'heard'), PORT: String(chosen), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listenTo(heard)
  const stop = async () => {
    await end(heard)
    if (!dataFolder) removeFolder(folder)
  }
  try {
    await ready(origin, heard, said)
  } catch (problem) {
    await stop()
    throw problem
  }
  return { origin, pid: heard.pid ?? 0, dataFolder: join(folder, 'heard'), said, stop }
}

/** A port that nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** A test's Heard must not inherit the settings of the person's own. */
function withoutOurs(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('HEARD_') && name !== 'DATABASE_URL')
  return Object.fromEntries(kept) as unknown as NodeJS.ProcessEnv
}

function listenTo(heard: ChildProcess): () => string {
  let said = ''
  const hear = (text: Buffer) => {
    said += text.toString()
  }
  heard.stdout?.on('data', hear)
  heard.stderr?.on('data', hear)
  return () => said
}

async function ready(origin: string, heard: ChildProcess, said: () => string): Promise<void> {
  const giveUpAt = Date.now() + readyWithin
  while (Date.now() < giveUpAt) {
    if (heard.exitCode !== null || heard.signalCode) throw new Error(`Heard ended before it was ready:\n${said()}`)
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error(`Heard was not ready within ${readyWithin / 1000} seconds:\n${said()}`)
}

async function end(heard: ChildProcess): Promise<void> {
  const isOver = () => heard.exitCode !== null || heard.signalCode !== null
  if (isOver()) return
  const over = new Promise((done) => heard.once('exit', done))
  heard.kill('SIGINT')
  await Promise.race([over, pause(endsWithin, undefined, { ref: false })])
  if (!isOver()) heard.kill('SIGKILL')
}
