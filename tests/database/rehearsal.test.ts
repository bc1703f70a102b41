import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proveConsent, signConsent } from '~/domains/consent/consent.server'
import { momentAt } from '~/domains/inspections/timeline'
import { findSession } from '~/domains/people/queries.server'
import { type AreaLead, type LeadInspector, proveAreaLead, proveLeadInspector } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import { makeRehearsal } from '~/domains/preparation/make-rehearsal.server'
import { moveRehearsalClock } from '~/domains/preparation/move-rehearsal-clock.server'
import { findRehearsal, readSetUp } from '~/domains/preparation/queries.server'
import { offsetTo } from '~/domains/preparation/rehearsal'
import { throwAwayRehearsal } from '~/domains/preparation/throw-away-rehearsal.server'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { mixResponses } from '~/domains/responses/mix-responses.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { findPublishedSurvey, listSurveySlugs } from '~/domains/surveys/queries.server'
import { makeMissingKeys, mixedSurveys } from '~/processes/mixer-keys.server'
import { releaseWhatIsDue } from '~/processes/releases-due.server'
import { people, revisit } from '~db/seed/northmere'
import * as southmoor from '~db/seed/southmoor'
import { families, given, type Northmere, openNorthmere } from '~tests/support/northmere'

let northmere: Northmere
let rowan: AreaLead & LeadInspector

/** Long before the survey, so that only a clock of its own can open the rehearsal. */
const now = momentAt('2026-02-24', '10:00')
const clock = { now: () => Temporal.Instant.from(now) }

beforeAll(async () => {
  northmere = await openNorthmere()
  await northmere.at(now)
  rowan = await sessionOf('Rowan Hale')
})
afterAll(() => northmere.end())

async function sessionOf(name: string) {
  const id = [...people, ...southmoor.people].find((each) => each.name === name)?.id ?? ''
  const session = await findSession(northmere.pools.account, await startSession(northmere.pools.account, id))
  if (!session) throw new Error(`${name} has not signed in`)
  return session as AreaLead & LeadInspector
}
const realVisit = async () => {
  const visit = await readSetUp(northmere.pools.inspector, rowan.token, revisit.visit.id)
  if (!visit) throw new Error('Rowan Hale leads the re-visit')
  return visit
}
const rehearsal = async () => {
  const found = await findRehearsal(northmere.pools.inspector, rowan.token, revisit.survey.slug)
  if (!found) throw new Error('there is no rehearsal')
  return found
}
const counts = (surveyId: string) => northmere.superuser`
  select (select count(*)::int from heard.response where survey_id = ${surveyId}) as responses,
    (select count(*)::int from heard.envelope where survey_id = ${surveyId}) as envelopes,
    (select count(*)::int from heard.words where survey_id = ${surveyId}) as words`

test('only who leads the area makes a rehearsal, and there is one at a time', async () => {
  const { inspector } = northmere.pools
  const visit = await realVisit()
  const [imogen, odette] = await Promise.all([sessionOf('Imogen Frost'), sessionOf('Odette Lane')])
  expect([imogen, odette].map((other) => proveAreaLead(other, visit.areaId))).toEqual([null, null])
  await expect(makeRehearsal(inspector, imogen, visit, clock.now())).rejects.toThrow('row-level security')
  expect(await makeRehearsal(inspector, odette, visit, clock.now())).toEqual({ ok: false, problem: 'noQuestions' })
  expect(await makeRehearsal(inspector, rowan, visit, clock.now())).toMatchObject({ ok: true })
  expect(await makeRehearsal(inspector, rowan, visit, clock.now())).toEqual({ ok: false, problem: 'thereAlready' })
  const made = await rehearsal()
  expect(made).toMatchObject({ isRehearsal: true, publishedVersion: 1, focus: visit.focus })
  // Nobody who knows the survey's address can guess its rehearsal's, and no page lists it.
  expect(made.slug).toMatch(/^northmere-rehearsal-[0-9a-f]{10}$/)
  expect(await listSurveySlugs(northmere.pools.public)).not.toContain(made.slug)
})

test('its clock opens it, and the real survey stays shut', async () => {
  const { pools } = northmere
  await makeMissingKeys(pools.mixer, northmere.keys)
  expect(await send((await rehearsal()).slug)).toMatchObject({ ok: false })
  const visit = await rehearsal()
  expect(await moveRehearsalClock(pools.inspector, rowan, visit.id, offsetTo('open', visit.hours, clock.now()))).toBe(true)
  expect(await moveRehearsalClock(pools.inspector, rowan, revisit.visit.id, 1)).toBe(false)
  const odette = await sessionOf('Odette Lane')
  expect(await moveRehearsalClock(pools.inspector, odette, visit.id, 1)).toBe(false)
  expect(await send((await rehearsal()).slug)).toMatchObject({ ok: true })
  expect(await send('northmere')).toMatchObject({ ok: false })
})

test('its answers never reach the real survey’s rows, and are released by its own clock', async () => {
  const { pools } = northmere
  for (const answers of families(12, 5)) expect((await send((await rehearsal()).slug, answers)).ok).toBe(true)
  const visit = await rehearsal()
  await moveRehearsalClock(pools.inspector, rowan, visit.id, offsetTo('finalRelease', visit.hours, clock.now()))
  const survey = (await mixedSurveys(pools.mixer)).find(({ id }) => id === visit.surveyId)
  if (!survey) throw new Error('the mixer does not know the rehearsal')
  const ends = { id: survey.id, sendingEndsAt: Temporal.Instant.from(survey.sendingEndsAt.toISOString()) }
  const itsNow = clock.now().add({ milliseconds: survey.offsetMs })
  await mixResponses(pools.mixer, ends, await northmere.keys.privateHalf(survey.id), itsNow)
  await releaseWhatIsDue(pools.releaser, clock)
  expect(await counts(visit.surveyId)).toMatchObject([{ responses: 13, envelopes: 0 }])
  expect(await counts(revisit.survey.id)).toMatchObject([{ responses: 0, envelopes: 0, words: 0 }])
  expect((await rehearsal()).finallyReleased).toBe(true)
  expect((await realVisit()).finallyReleased).toBe(false)
  expect(await moveRehearsalClock(pools.inspector, rowan, visit.id, 0)).toBe(false)
})

test('thrown away it leaves no row, and a real visit cannot be thrown away', async () => {
  const { pools } = northmere
  const { id, surveyId } = await rehearsal()
  expect(await throwAwayRehearsal(pools.inspector, rowan, revisit.visit.id)).toBe(false)
  expect(await throwAwayRehearsal(pools.inspector, await sessionOf('Odette Lane'), id)).toBe(false)
  const imogen = await sessionOf('Imogen Frost')
  expect(proveLeadInspector(imogen, id)).toBeNull()
  expect(await throwAwayRehearsal(pools.inspector, imogen, id)).toBe(false)
  expect(await throwAwayRehearsal(pools.inspector, rowan, id)).toBe(true)
  expect(await rowsAbout([id, surveyId])).toEqual([])
  expect(await readSetUp(pools.inspector, rowan.token, revisit.visit.id)).not.toBeNull()
})

async function send(slug: string, answers = given) {
  const { pools } = northmere
  const survey = (await findPublishedSurvey(pools.public, slug)) as OpenSurvey
  const consented = proveConsent(survey, signConsent(survey, 'tests'), 'tests')
  if (!consented) throw new Error('consent was not proved')
  return submitResponse(pools.respondent, consented, survey, newPauseCode(), answers, 'online')
}

/** Every table's rows that name the visit or the survey, the audit's record of deeds apart; children hang on these. */
async function rowsAbout(ids: string[]): Promise<string[]> {
  const columns = await northmere.superuser<{ table: string; column: string }[]>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'heard' and udt_name = 'uuid' and table_name <> 'audit_event'`
  const left: string[] = []
  for (const { table, column } of columns) {
    const rows = await northmere.superuser`
      select from ${northmere.superuser(`heard.${table}`)} where ${northmere.superuser(column)} = any(${ids}::uuid[])`
    if (rows.length > 0) left.push(`${table}.${column}`)
  }
  const [orphans] = await northmere.superuser<[{ choices: number }]>`
    select count(*)::int as choices from heard.choice c where not exists (select from heard.response r where r.id = c.response_id)`
  return orphans.choices > 0 ? [...left, 'choice'] : left
}
