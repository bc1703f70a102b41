import { createHash, randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { readDashboard } from '~/domains/insight/queries.server'
import { protectRelease } from '~/domains/insight/release'
import { openSolver } from '~/domains/insight/solver.server'
import { planTables, tablesOf } from '~/domains/insight/table-plan'
import { tableId } from '~/domains/insight/tables'
import { readVoices } from '~/domains/insight/voices-queries.server'
import { timelineOf } from '~/domains/inspections/timeline'
import { asFormValues } from '~/domains/surveys/answers'
import { people, revisit } from '~db/seed/northmere'
import { people as southmoorsPeople } from '~db/seed/southmoor'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { countAnswers, type KeyedAnswers, northmereAnswers } from '~tests/support/insight'
import { signedIn } from '~tests/support/staff'

const surveyId = revisit.survey.id
const hours = timelineOf(revisit.visit)
const wednesday = Temporal.Instant.from(hours.surveyOpensAt).add({ hours: 43 })
const thursday = wednesday.add({ hours: 24 })
const atTheEnd = Temporal.Instant.from(hours.finalReleaseAt)
const families = northmereAnswers(400, 5)
const plan = planTables(revisit.survey.questions)

let database: FreshDatabase
let releaser: FreshDatabase['pools']['releaser']

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  releaser = database.pools.releaser
})
afterAll(() => database.end())

test('a release is refused below ten, before its hour, and twice on one day', async () => {
  await putDown(families.slice(0, 9))
  expect(await publishRelease(releaser, surveyId, 'interim', wednesday)).toEqual({ ok: false, reason: 'fewer-than-ten' })
  await putDown(families.slice(9, 110))
  expect(await publishRelease(releaser, surveyId, 'final', wednesday)).toEqual({ ok: false, reason: 'too-early' })
  expect(await publishRelease(releaser, surveyId, 'interim', wednesday)).toMatchObject({ ok: true, number: 1 })
  await putDown(families.slice(110, 119))
  expect(await publishRelease(releaser, surveyId, 'interim', thursday)).toEqual({ ok: false, reason: 'fewer-than-ten-new' })
  await putDown(families.slice(119))
  expect(await publishRelease(releaser, surveyId, 'interim', wednesday)).toEqual({ ok: false, reason: 'once-a-day' })
  expect(await publishRelease(releaser, surveyId, 'interim', atTheEnd)).toEqual({ ok: false, reason: 'closed' })
})

test('what the database counts is what was answered, cell for cell, and the final release is the last', async () => {
  const [{ key }] = await releaser.sql<[{ key: Uint8Array }]>`select key from heard.release_key where survey_id = ${surveyId}`
  const solver = await openSolver()
  const before = counted(families.slice(0, 110))
  const interim = protectRelease(solver, { plan, counts: before, earlier: [], key, kind: 'interim' })
  if (!interim.ok) throw new Error(interim.reason)
  const earlier = [{ kind: 'interim' as const, mixed: 110, tables: interim.tables }]
  const expected = protectRelease(solver, { plan, counts: counted(families), earlier, key, kind: 'final' })
  if (!expected.ok) throw new Error(expected.reason)

  expect(await publishRelease(releaser, surveyId, 'final', atTheEnd)).toMatchObject({ ok: true, number: 2 })
  const dashboard = await asPerson(people[0]?.id ?? '')
  expect(dashboard?.releases.map(({ number, kind, responses }) => ({ number, kind, responses }))).toEqual([
    { number: 1, kind: 'interim', responses: 110 },
    { number: 2, kind: 'final', responses: 400 },
  ])
  expect(dashboard?.tables.size).toBe(tablesOf(plan, 'final').length)
  for (const table of expected.tables) expect(dashboard?.tables.get(tableId(table))).toEqual(table)
  expect(await publishRelease(releaser, surveyId, 'final', atTheEnd)).toEqual({ ok: false, reason: 'final-already' })
})

test('the area learns which groups were heard, from released figures and of its own visits alone', async () => {
  const voices = await readVoices(database.pools.area, (await signedIn(database.pools, 'Priya Nair')).token, revisit.visit.id)
  expect(voices.map(({ question }) => question)).toEqual(['support', 'age', 'circumstances'])
  for (const { groups } of voices) for (const { count } of groups) expect(count === null || (count >= 10 && count % 5 === 0)).toBe(true)
  expect(await readVoices(database.pools.area, (await signedIn(database.pools, 'Hollis Grey')).token, revisit.visit.id)).toEqual([])
})

test('after the final release no key and no receipt leads back', async () => {
  const [left] = await releaser.sql`
    select (select count(*)::int from heard.release_key where survey_id = ${surveyId}) as keys,
           (select count(survey_id)::int from heard.withdrawal_handle where survey_id = ${surveyId}) as handles`
  expect(left).toEqual({ keys: 0, handles: 0 })
})

test('an inspector of another area sees no figure of this visit', async () => {
  expect(await asPerson(southmoorsPeople.find(({ name }) => name === 'Odette Lane')?.id ?? '')).toBeNull()
  expect(await asPerson(null)).toBeNull()
})

const counted = (responses: KeyedAnswers[]) => ({ mixed: responses.length, responses: responses.length, cells: countAnswers(plan, responses) })

async function asPerson(personId: string | null) {
  const token = randomUUID()
  const hash = createHash('sha256').update(token).digest()
  if (personId) {
    await database.pools.account.sql`
      insert into heard.session (token_hash, person_id, expires_at) values (${hash}, ${personId}, '2100-01-01')`
  }
  return database.pools.inspector.sql.begin(async (sql) => {
    await sql`select set_config('heard.session', ${token}, true)`
    return readDashboard(sql, revisit.visit.id)
  })
}

/** As the mixer puts them down, with record keys that the test knows. */
async function putDown(responses: KeyedAnswers[]) {
  const { sql } = database.pools.mixer
  for (const { answers, recordKey } of responses) {
    const id = randomUUID()
    await sql`insert into heard.response (id, survey_id, version, record_key) values (${id}, ${surveyId}, 1, ${BigInt.asIntN(64, recordKey).toString()})`
    const choices = plan.questions.flatMap(({ question }) => asFormValues(answers[question]).map((option) => ({ question, option })))
    await sql`insert into heard.choice (response_id, question, option)
      select ${id}, c.question, c.option from jsonb_to_recordset(${JSON.stringify(choices)}::text::jsonb) as c(question text, option text)`
  }
  const more = responses.length
  await sql`insert into heard.mixing (survey_id, mixed, present, words) values (${surveyId}, ${more}, ${more}, 0)
    on conflict (survey_id) do update set mixed = heard.mixing.mixed + ${more}, present = heard.mixing.present + ${more}`
}
