import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { makeMissingKeys } from '~/processes/mixer-keys.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { openPool } from '~db/client.server'
import { startEmbedded } from '~db/embedded.server'
import { prepareDatabase } from '~db/prepare.server'
import { setUpAreas } from '~db/seed/set-up.server'
import { migrations, testSecret } from './cluster'
import { makeFolder, removeFolder } from './folders'
import { freePort } from './server'

export const bundle = fileURLToPath(new URL('../../build/server/index.js', import.meta.url))

/** Long, because test machines are busy; a start takes a second or two. */
const startsWithin = 120_000

export type Victim = 'web' | 'mixer' | 'releaser' | 'database' | 'steward'

/** The built Heard, started as people start it, that can be killed in any of its parts. Linux only: it reads /proc. */
export class KillableHeard {
  readonly folder: string
  readonly port: number
  /** Everything that it wrote to its terminal. */
  readonly said: string
  #steward: ChildProcess | null = null

  private constructor(folder: string, port: number) {
    this.folder = folder
    this.port = port
    this.said = join(folder, 'said.log')
  }

  /** Northmere's survey is open, and nobody has answered yet: loading the demonstration's families takes too long here. */
  static async open(): Promise<KillableHeard> {
    const folder = makeFolder('crash')
    const heard = new KillableHeard(folder, await freePort())
    await mkdir(heard.dataFolder)
    await writeFile(join(heard.dataFolder, 'secret'), testSecret)
    const server = await startEmbedded({ dataFolder: join(heard.dataFolder, 'postgres'), log: () => {} })
    const at = new URL(server.url)
    at.pathname = '/heard'
    const urls = await prepareDatabase(at.href, testSecret, migrations)
    const [owner, mixer] = [openPool('owner', urls.owner, 1), openPool('mixer', urls.audiences.mixer, 1)]
    await setUpAreas(owner)
    await makeMissingKeys(mixer, new KeyFolder(`${heard.dataFolder}-mixer`))
    await Promise.all([owner.end(), mixer.end()])
    await server.stop()
    await heard.start()
    return heard
  }

  get dataFolder() {
    return join(this.folder, 'data')
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    const said = openSync(this.said, 'a')
    const env = { ...process.env, HEARD_DATA: this.dataFolder, PORT: String(this.port), HEARD_MIX_EVERY_MS: '150', HEARD_CROWD: '10000000', HEARD_DEMO_FAMILIES: '0' }
    for (const name of ['DATABASE_URL', 'HEARD_SECRET', 'HEARD_MODE', 'NODE_ENV', 'VITEST']) delete env[name as keyof typeof env]
    const start = () => spawn(process.execPath, [bundle, 'start'], { env, stdio: ['ignore', said, said] })
    this.#steward = start()
    await until(async () => {
      // Its predecessor's web process may still hold the port.
      if (this.#steward?.exitCode !== null) this.#steward = start()
      return this.isReady()
    }, startsWithin).catch((problem: Error) => {
      throw new Error(`${problem.message}. It said:\n${readFileSync(this.said, 'utf8').slice(-2000)}`)
    })
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.origin}/readyz`, { signal: AbortSignal.timeout(2000) }).then(({ ok }) => ok, () => false)
  }

  /** kill -9, of a process that this very Heard started. */
  async kill(victim: Victim): Promise<void> {
    const pid = this.#pidOf(victim)
    if (pid === undefined) return
    process.kill(pid, 'SIGKILL')
    if (victim !== 'steward') return
    await until(async () => this.#steward?.signalCode === 'SIGKILL', 5000)
    await this.start()
  }

  #pidOf(victim: Victim): number | undefined {
    if (victim === 'steward') return this.#steward?.pid
    if (victim === 'database') return Number(this.#postmaster()[0]) || undefined
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === this.#steward?.pid)
    return children.map(Number).find((pid) => commandOf(pid).includes(`${bundle} ${victim}`))
  }

  #postmaster(): string[] {
    const file = join(this.dataFolder, 'postgres/cluster/postmaster.pid')
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  }

  /** What may look at everything, which nothing of Heard may. */
  superuser(): postgres.Sql {
    const password = readFileSync(join(this.dataFolder, 'postgres/password'), 'utf8').trim()
    return postgres(`postgres://postgres:${password}@127.0.0.1:${this.#postmaster()[3]}/heard`, { max: 1, onnotice: () => {} })
  }

  async end(): Promise<void> {
    const steward = this.#steward
    if (steward && steward.exitCode === null && steward.signalCode === null) {
      const gone = new Promise((done) => steward.once('exit', done))
      steward.kill('SIGTERM')
      await gone
    }
    removeFolder(this.folder)
  }
}

export async function until(isSo: () => Promise<boolean>, withinMs: number): Promise<void> {
  const giveUpAt = Date.now() + withinMs
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > giveUpAt) throw new Error(`it did not come about within ${withinMs} ms`)
    await pause(50)
  }
}

function parentOf(pid: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
