import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyPublished } from '~/domains/drafting/copy-published.server'
import { removeQuestion } from '~/domains/drafting/remove-question.server'
import { momentAt } from '~/domains/inspections/timeline'
import { type Inspector, proveLeadInspector } from '~/domains/people/session'
import * as questions from '~/routes/area/questions'
import * as agreement from '~/routes/inspector/survey/agreement'
import * as publication from '~/routes/inspector/survey/publication'
import { setClock } from '~/processes/steward/demo-clock.server'
import { revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { type Doors, openDoors } from '~tests/support/area-house'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import type { Northmere } from '~tests/support/northmere'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const key = 'needs-spotted-early'
const title = 'How soon were your child’s needs noticed?'
let database: FreshDatabase
let doors: Doors
let rowan: Inspector
let priya: { token: string }

beforeAll(async () => {
  database = await freshDatabase()
  const { pools } = database
  await setUpAreas(pools.owner)
  const start = momentAt('2026-03-03', '10:00')
  await setClock(pools.owner.sql, start)
  doors = await openDoors({ pools, at: (moment) => setClock(pools.owner.sql, moment) } as Northmere, start)
  rowan = proved(proveLeadInspector(await signedIn(pools, 'Rowan Hale'), visitId)) as unknown as Inspector
  priya = await signedIn(pools, 'Priya Nair')
  await copyPublished(pools.inspector, rowan, visitId)
})
afterAll(() => database.end())

const share = (answerBy: string) => doors.post(agreement.action, visitId, rowan.token, { answerBy })
const remark = (form: Record<string, string>) => doors.post(questions.action, visitId, priya.token, { question: key, ...form })
const asForum = async () => (await doors.get(questions.loader, visitId, priya.token)).told
const asLead = async () => (await doors.get(agreement.loader, visitId, rowan.token)).told

test('what was said of a version, and its answer, stay to be read when the next one is shared (122)', async () => {
  expect((await share('2026-03-05')).status).toBe(303)
  expect((await remark({ kind: 'proposes', words: '', proposedTitle: title, proposedHint: '' })).status).toBe(303)
  const [{ id }] = (await asLead()).remarks
  expect((await doors.post(agreement.action, visitId, rowan.token, { remark: id, accepted: 'yes', answer: 'Clearer.' })).status).toBe(303)
  expect((await share('2026-03-05')).status).toBe(303)
  for (const told of [await asForum(), await asLead()]) {
    expect(told.newest.version).toBe(3)
    expect(told.remarks).toMatchObject([{ version: 2, question: key, proposedTitle: title, accepted: true, answer: 'Clearer.', answeredBy: 'Rowan Hale' }])
    expect(told.gone).toEqual([])
  }
})

test('so do they when the question is asked no longer', async () => {
  await removeQuestion(database.pools.inspector, rowan, visitId, key)
  expect((await share('2026-03-05')).status).toBe(303)
  for (const told of [await asForum(), await asLead()]) {
    expect(told.remarks).toHaveLength(1)
    expect(told.gone).toMatchObject([{ key, title: { en: title } }])
  }
})

test('who publishes is told when the draft is no longer what was shared', async () => {
  const hasChanged = async () => (await doors.get(publication.loader, visitId, rowan.token)).told.draftHasChanged
  expect(await hasChanged()).toBe(false)
  await removeQuestion(database.pools.inspector, rowan, visitId, 'one-thing')
  expect(await hasChanged()).toBe(true)
})

test('nobody is asked to answer by a day that has passed, and what was typed is not lost', async () => {
  const refused = await share('2020-01-01')
  expect(refused.status).toBe(422)
  expect(refused.told).toEqual({ field: 'answerBy', typed: { answerBy: '2020-01-01' }, problem: 'problems.dayPassed' })
  await doors.at(momentAt('2026-03-11', '00:30'))
  const { token } = await signedIn(database.pools, 'Rowan Hale')
  expect((await doors.get(agreement.loader, visitId, token)).told.answerByOn).toBe('2026-03-11')
  expect((await doors.post(agreement.action, visitId, token, { answerBy: '2026-03-10' })).told.problem).toBe('problems.dayPassed')
})
