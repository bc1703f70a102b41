import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startSession } from '~/domains/people/start-session.server'
import type { ConcernContent } from '~/domains/safeguarding/concern'
import { noteConcern } from '~/domains/safeguarding/note-concern.server'
import { openConcern } from '~/domains/safeguarding/open-concern.server'
import { findConcern, readQueue } from '~/domains/safeguarding/queries.server'
import { raiseConcern } from '~/domains/safeguarding/raise-concern.server'
import { raiseFlagged } from '~/domains/safeguarding/raise-flagged.server'
import { makeKeyPair, readPrivateKey } from '~/platform/seal.server'
import { people, revisit } from '~db/seed/northmere'
import { area as southmoor } from '~db/seed/southmoor'
import { openNorthmere, wednesday, type Northmere } from '~tests/support/northmere'

const tomasz = people.find(({ name }) => name === 'Tomasz Brook')
const worry: ConcernContent = { from: 'door', question: null, text: 'The boy next door goes hungry.' }
const now = Temporal.Instant.from(wednesday)

let northmere: Northmere
let officers: { publicKey: Uint8Array; fingerprintSecret: string }
let privateKey: CryptoKey
let token: string
let colleague: string
let southmoors: string

beforeAll(async () => {
  northmere = await openNorthmere()
  const pair = await makeKeyPair()
  officers = { publicKey: pair.publicKey, fingerprintSecret: 'tests' }
  privateKey = await readPrivateKey(pair.privateKey)
  token = await startSession(northmere.pools.account, tomasz?.id ?? '')
  colleague = await signInOfficer('Another officer of Northmere', revisit.visit.areaId)
  southmoors = await signInOfficer('An officer of Southmoor', southmoor.id)
})
beforeEach(() => northmere.superuser`truncate heard.concern cascade`)
afterAll(() => northmere.end())

describe('what somebody sends', () => {
  test('comes out again letter by letter', async () => {
    const text = 'Łukasz, 6 – «il a faim»\n\n  “he said”: \\n {"a":1} 😀\u{1F469}\u200D\u{1F467} حسن'
    const sent = { from: 'answer' as const, question: 'What would help most?', text }
    await raise(sent)
    expect(await open(token, await onlyConcern())).toEqual(sent)
    await raise({ ...worry, text: '😀'.repeat(10_000) })
    const longest = (await queue()).find(({ state }) => state === 'waiting')
    expect((await open(token, longest?.id ?? ''))?.text).toBe('😀'.repeat(10_000))
  })

  test('stands once, however often it is sent again', async () => {
    await Promise.all([1, 2, 3, 4].map(() => raise(worry, 'the same hour')))
    await raise(worry, 'the same hour')
    expect(await queue()).toHaveLength(1)
    await raise({ ...worry, text: `${worry.text} And cold.` }, 'the same hour')
    expect(await queue()).toHaveLength(2)
  })

  test('is kept without the minute, in a size that says nothing, and unreadable without the key', async () => {
    await raise(worry)
    await raise({ ...worry, text: 'Short' })
    const rows = await northmere.superuser<{ sealed: Uint8Array; arrivedAt: Date }[]>`select sealed, arrived_at as "arrivedAt" from heard.concern`
    expect(new Set(rows.map(({ sealed }) => sealed.length))).toEqual(new Set([4 * 1024 + 48]))
    expect(rows.every(({ arrivedAt }) => arrivedAt.getTime() % 3_600_000 === 0)).toBe(true)
    expect(Buffer.from(rows[0]?.sealed ?? []).includes('hungry')).toBe(false)
    const other = await readPrivateKey((await makeKeyPair()).privateKey)
    await expect(openConcern(northmere.pools.safeguarding, other, token, (await queue())[0]?.id ?? '', 'why')).rejects.toThrow()
  })

  test('in an answer is copied only where it is flagged, once for each send of the same draft', async () => {
    const survey = await northmere.survey()
    const [first, second] = survey.version.questions.filter(({ kind }) => kind === 'words')
    if (!first || !second) throw new Error('two questions for words are needed')
    const answers = { [first.key]: 'We waited two years.', [second.key]: 'He says he wants to die.' }
    for (const code of ['CODE1', 'CODE1', 'CODE2']) await raiseFlagged(northmere.pools.respondent, officers, survey, code, answers)
    expect(await queue()).toHaveLength(2)
    const expected = { from: 'answer', question: second.title.en, text: 'He says he wants to die.' }
    for (const { id } of await queue()) expect(await open(token, id)).toEqual(expected)
  })
})

describe('an officer', () => {
  test('never looks without a reason, and every look stays', async () => {
    await raise(worry)
    const id = await onlyConcern()
    for (const reason of ['', '   ']) expect(await open(token, id, reason)).toBeNull()
    expect((await queue())[0]).toMatchObject({ state: 'waiting', events: [] })
    expect(await open(token, id, 'On duty today')).toEqual(worry)
    const found = await findConcern(northmere.pools.safeguarding, token, id, now)
    expect(found).toMatchObject({ state: 'opened', events: [{ deed: 'opened', note: 'On duty today', isMine: true }] })
    await expect(northmere.pools.safeguarding.sql`delete from heard.concern_event`).rejects.toThrow(/permission denied/)
    await expect(northmere.pools.safeguarding.sql`update heard.concern_event set note = ''`).rejects.toThrow(/permission denied/)
  })

  test('of another area gets nothing, even with the door taken away', async () => {
    await raise(worry)
    const id = await onlyConcern()
    await open(token, id)
    for (const stranger of [southmoors, randomUUID(), '']) {
      expect(await queue(stranger)).toEqual([])
      expect(await findConcern(northmere.pools.safeguarding, stranger, id, now)).toBeNull()
      expect(await open(stranger, id)).toBeNull()
      expect(await note(stranger, id)).toBe(false)
      expect(await rawOpen(stranger, id)).toBeNull()
    }
    expect((await queue())[0]?.events).toHaveLength(1)
  })

  test('who is not one gets nothing: not the lead inspector, not the PCF', async () => {
    await raise(worry)
    const id = await onlyConcern()
    for (const name of ['Rowan Hale', 'Priya Nair', 'Alis Penrose', 'Wren Castle']) {
      const session = await startSession(northmere.pools.account, people.find((each) => each.name === name)?.id ?? '')
      expect(await queue(session)).toEqual([])
      expect(await open(session, id)).toBeNull()
    }
  })

  test('acts on nothing that they have not read, not even on a colleague’s word', async () => {
    await raise(worry)
    const id = await onlyConcern()
    expect(await note(token, id)).toBe(false)
    await open(token, id)
    expect(await note(colleague, id)).toBe(false)
    expect(await note(token, id)).toBe(true)
    expect((await queue(colleague))[0]?.events.map(({ isMine }) => isMine)).toEqual([false, false])
  })

  test('sees the oldest first with its clock, and where each stands', async () => {
    await northmere.at('2026-03-11T07:20:00Z')
    await raise(worry)
    const id = await onlyConcern()
    await northmere.at('2026-03-11T09:59:00Z')
    await raise({ ...worry, text: 'Later' })
    const later = Temporal.Instant.from('2026-03-11T10:01:00Z')
    const seen = await readQueue(northmere.pools.safeguarding, token, later)
    expect(seen.map(({ hoursWaiting, areaName, state }) => ({ hoursWaiting, areaName, state }))).toEqual([
      { hoursWaiting: 3, areaName: 'Northmere', state: 'waiting' },
      { hoursWaiting: 1, areaName: 'Northmere', state: 'waiting' },
    ])
    await open(token, id)
    await note(token, id)
    await noteConcern(northmere.pools.safeguarding, token, id, 'recorded', 'Rang children’s services.')
    const [first] = await queue()
    expect(first?.events.map(({ deed, note }) => [deed, note])).toEqual([
      ['opened', 'On duty'],
      ['acknowledged', ''],
      ['recorded', 'Rang children’s services.'],
    ])
    expect(first?.state).toBe('recorded')
  })
})

const raise = (content: ConcernContent, once: string = randomUUID()) =>
  raiseConcern(northmere.pools.respondent, officers, revisit.survey, content, once)
const queue = (as = token) => readQueue(northmere.pools.safeguarding, as, now)
const open = (as: string, id: string, reason = 'On duty') => openConcern(northmere.pools.safeguarding, privateKey, as, id, reason)
const note = (as: string, id: string) => noteConcern(northmere.pools.safeguarding, as, id, 'acknowledged')

async function onlyConcern(): Promise<string> {
  const [only, ...others] = await queue()
  if (!only || others.length > 0) throw new Error('one concern was expected')
  return only.id
}

/** The database's own door, past every line of the application. */
async function rawOpen(as: string, id: string): Promise<unknown> {
  return northmere.pools.safeguarding.sql.begin(async (sql) => {
    await sql`select set_config('heard.session', ${as}, true)`
    const [row] = await sql`select heard.open_concern(${id}, 'because') as copy`
    return row?.copy
  })
}

async function signInOfficer(name: string, areaId: string): Promise<string> {
  const [person] = await northmere.pools.owner.sql<[{ id: string }]>`
    insert into heard.person (id, name, email) values (${randomUUID()}, ${name}, ${`${randomUUID()}@heard.example`}) returning id`
  await northmere.pools.owner.sql`
    insert into heard.role_holding (person_id, role, area_id) values (${person.id}, 'safeguarding-officer', ${areaId})`
  return startSession(northmere.pools.account, person.id)
}
