import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { binariesFor, program, spawnOptions } from '~db/embedded/binaries.server'
import { openHome } from '~db/embedded/home.server'
import { launch } from '~db/embedded/server.server'
import { type Embedded, startEmbedded } from '~db/embedded.server'
import { makeFolder, removeFolder } from '../support/folders'

let folder: string
let started: Embedded[] = []
const dataFolder = () => join(folder, 'postgres')

beforeEach(() => {
  folder = makeFolder('embedded')
})

afterEach(async () => {
  for (const each of started) await each.stop()
  started = []
  removeFolder(folder)
})

test('what was committed is there after the server was killed, at the same address', async () => {
  const { url } = await start()
  await ask(url, 'create table kept (word text)')
  await ask(url, "insert into kept values ('written')")
  const killed = serverPid()
  process.kill(killed, 'SIGKILL')
  await until(async () => serverPid() !== killed && (await ask(url, 'select 1')) !== null)
  expect(await ask(url, 'select word from kept')).toEqual([{ word: 'written' }])
})

test('an orphan of a killed start is taken over, with its data, and ends with the new one', async () => {
  await (await start()).stop()
  const home = openHome(dataFolder())
  const orphan = await launch(home, binariesFor(home))
  await ask(orphan.url, 'create table kept as select 7 as seven')
  const embedded = await start()
  expect(serverPid()).toBe(orphan.pid)
  expect(await ask(embedded.url, 'select seven from kept')).toEqual([{ seven: 7 }])
  await embedded.stop()
  expect(() => execFileSync('ps', ['-p', String(orphan.pid)])).toThrow()
})

test('a lock whose number now belongs to another program does not stand in the way', async () => {
  const first = await start()
  const lock = join(openHome(dataFolder()).cluster, 'postmaster.pid')
  const text = readFileSync(lock, 'utf8')
  await first.stop()
  writeFileSync(lock, text.replace(/^\d+/, String(process.pid)))
  const { url } = await start()
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a second Heard on the same folder is told so, and the first one’s database stays up', async () => {
  const { url } = await start()
  await expect(start()).rejects.toThrow(/Another Heard \(process \d+\) already uses the database/)
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('it forgets nothing at a power cut and checks its pages', async () => {
  const { url } = await start()
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']
  for (const name of names) expect(await ask(url, `show ${name}`)).toEqual([{ [name]: 'on' }])
  expect(await ask(url, "select datlocale from pg_database where datname = 'postgres'")).toEqual([{ datlocale: 'C.UTF-8' }])
})

test('no personal words reach its log, not even those of a statement that it refuses', async () => {
  const { url } = await start()
  await ask(url, 'create table sensitive (id integer primary key, word text check (word is null))')
  const sql = postgres(url, { max: 1 })
  const word = 'Bartholomew lives at 12 Elm Row'
  await sql`insert into sensitive values (1, ${word})`.catch(() => undefined)
  await sql`select ${word}::text::integer`.catch(() => undefined)
  await sql.unsafe(`select '${word}'::integer`).catch(() => undefined)
  await sql.end()
  expect(readFileSync(openHome(dataFolder()).log, 'utf8')).not.toMatch(/Bartholomew|Elm/)
})

test('only this machine reaches it, with a password that only its account can read', async () => {
  const { url } = await start()
  expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  await expect(ask(url.replace(/:[^:@/]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password authentication failed/)
  const home = openHome(dataFolder())
  expect(statSync(home.password).mode & 0o777).toBe(0o600)
  expect(statSync(home.folder).mode & 0o777).toBe(0o700)
})

test('PostgreSQL gets no secret of ours in its environment', () => {
  process.env.HEARD_SECRET = 'not for others'
  const { env } = spawnOptions(openHome(dataFolder()))
  expect(Object.keys(env).sort()).toEqual(['LC_ALL', 'PATH', 'SystemRoot', 'TZ'])
  expect(program(binariesFor(openHome(dataFolder())), 'postgres')).toMatch(/bin.postgres/)
})

async function start(): Promise<Embedded> {
  const embedded = await startEmbedded({ dataFolder: dataFolder(), log: () => undefined })
  started.push(embedded)
  return embedded
}

async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function serverPid(): number {
  try {
    return Number(readFileSync(join(openHome(dataFolder()).cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 30_000
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > giveUpAt) throw new Error('it did not come back within 30 seconds')
    await pause(100)
  }
}
