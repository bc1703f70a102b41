import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInspectorsProgress, readProgress } from '~/domains/insight/progress-queries.server'
import { findVisit, listVisits } from '~/domains/inspections/queries.server'
import { momentAt } from '~/domains/inspections/timeline'
import { visitSettings } from '~/domains/inspections/visit'
import { asPerson } from '~/domains/people/as-person.server'
import { findSession } from '~/domains/people/queries.server'
import { type AreaLead, type LeadInspector, proveAreaLead, proveLeadInspector } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import { changeDay1 } from '~/domains/preparation/change-day-1.server'
import { changeParticulars } from '~/domains/preparation/change-particulars.server'
import { listLedAreas, readQuestions, readSetUp } from '~/domains/preparation/queries.server'
import { readPreflight } from '~/domains/preparation/read-preflight.server'
import { type SetUpAsked, setUpVisit } from '~/domains/preparation/set-up-visit.server'
import { findPublishedSurvey } from '~/domains/surveys/queries.server'
import { surveyQuestions } from '~/domains/surveys/question'
import { setClock } from '~/processes/steward/demo-clock.server'
import * as eastbrook from '~db/seed/eastbrook'
import { people as northmeresPeople, revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import * as southmoor from '~db/seed/southmoor'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'

let database: FreshDatabase
let rowan: AreaLead

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-11', '10:00'))
  rowan = (await sessionOf('Rowan Hale')) as AreaLead
})
afterAll(() => database.end())

const everybody = [...northmeresPeople, ...southmoor.people, ...eastbrook.people]
async function sessionOf(name: string) {
  const token = await startSession(database.pools.account, everybody.find((each) => each.name === name)?.id ?? '')
  const session = await findSession(database.pools.account, token)
  if (!session) throw new Error(`${name} has not signed in`)
  return session
}

const asked = (more: Partial<SetUpAsked> = {}): SetUpAsked => ({
  areaId: eastbrook.area.id,
  kind: 're-visit',
  day1On: '2026-06-08',
  settings: visitSettings.parse({}),
  like: null,
  slug: 'eastbrook',
  focus: 'Inspectors are coming back to Eastbrook to see if the wait for speech therapy has got better.',
  weaknesses: [
    { name: 'Waiting for speech therapy', was: null, actions: [{ words: 'Two more therapists', who: 'Eastbrook Health', byOn: '2026-05-01' }] },
    { name: 'Getting ready for adult life', was: null, actions: [] },
  ],
  particulars: revisit.visit.particulars,
  ...more,
})

describe('setting up a visit', () => {
  test('only who leads an area may do so, at the gate and in the database', async () => {
    expect(proveAreaLead(rowan, eastbrook.area.id)).not.toBeNull()
    expect(proveAreaLead(rowan, southmoor.area.id)).toBeNull()
    for (const name of ['Petra Oakes', 'Imogen Frost', 'Gwen Marlow', 'Odette Lane']) {
      const session = await sessionOf(name)
      expect(proveAreaLead(session), name).toBeNull()
      await expect(setUpVisit(database.pools.inspector, session as AreaLead, asked()), name).rejects.toThrow('row-level security')
    }
    await expect(setUpVisit(database.pools.inspector, rowan, asked({ areaId: southmoor.area.id }))).rejects.toThrow('row-level security')
    expect((await listLedAreas(database.pools.inspector, rowan.token)).map(({ name }) => name)).toEqual(['Eastbrook', 'Northmere'])
  })

  test('one date gives the visit, its weaknesses with actions, the survey with its hours and a draft; nothing of it is public', async () => {
    const { inspector, area } = database.pools
    const set = await setUpVisit(inspector, rowan, asked())
    if (!set.ok) throw new Error(set.problem)
    const visit = await readSetUp(inspector, rowan.token, set.visitId)
    expect(visit).toMatchObject({ areaName: 'Eastbrook', slug: 'eastbrook', publishedVersion: null, isRehearsal: false })
    expect(visit?.hours.surveyOpensAt).toContain('2026-06-01T11:00:00')
    expect(visit?.weaknesses).toMatchObject([{ number: 1, actions: [{ who: 'Eastbrook Health' }] }, { number: 2, actions: [] }])
    const questions = await asPerson(inspector, rowan.token, (sql) => readQuestions(sql, set.visitId))
    expect(surveyQuestions.safeParse(questions).error).toBeUndefined()
    expect(questions.length).toBeGreaterThan(5)
    expect(questions.length).toBeLessThanOrEqual(12)
    expect(await findPublishedSurvey(database.pools.public, 'eastbrook')).toBeNull()
    expect(await database.pools.public.sql`select from heard.visit where id = ${set.visitId}`).toHaveLength(0)
    expect(await readInspectorsProgress(inspector, rowan.token, set.visitId)).toMatchObject({ count: 0, wordsWaiting: 0, lastRelease: null })
    const gwen = await sessionOf('Gwen Marlow')
    expect(await readProgress(area, gwen.token, set.visitId)).toBeNull()
    expect(await listVisits(area, gwen.token)).toEqual([])
    const odette = await sessionOf('Odette Lane')
    expect(await findVisit(inspector, odette.token, set.visitId)).toBeNull()
    expect(await readSetUp(inspector, odette.token, set.visitId)).toBeNull()
    expect(await asPerson(inspector, odette.token, (sql) => readQuestions(sql, set.visitId))).toEqual([])
    expect(await database.superuser`select from heard.audit_event where deed = 'set-up-visit' and about = ${set.visitId}`).toHaveLength(1)
  })

  test('a short address that is taken, even by an area that nobody here may see, is refused and nothing is left behind', async () => {
    const before = await database.superuser`select from heard.visit`
    expect(await setUpVisit(database.pools.inspector, rowan, asked({ slug: 'southmoor' }))).toEqual({ ok: false, problem: 'slugTaken' })
    expect(await database.superuser`select from heard.visit`).toHaveLength(before.length)
  })

  test('a visit like an earlier one begins with its questions, each with its own weakness', async () => {
    const weaknesses = [{ name: 'EHC plans', was: 2, actions: [] }]
    const set = await setUpVisit(database.pools.inspector, rowan, asked({ slug: 'like-northmere', like: revisit.visit.id, weaknesses }))
    if (!set.ok) throw new Error(set.problem)
    const questions = await asPerson(database.pools.inspector, rowan.token, (sql) => readQuestions(sql, set.visitId))
    expect(questions.map(({ key }) => key)).toEqual(revisit.survey.questions.map(({ key }) => key))
    const about = (of: number) => revisit.survey.questions.filter(({ weakness }) => weakness === of).map(({ key }) => key)
    expect(questions.filter(({ weakness }) => weakness === 1).map(({ key }) => key)).toEqual(about(2))
    expect(questions.some(({ weakness }) => (weakness ?? 0) > 1)).toBe(false)
  })
})

describe('what was set up can be changed', () => {
  test('weaknesses, focus and contacts, and the draft’s questions follow their weakness', async () => {
    const { inspector } = database.pools
    const set = await setUpVisit(inspector, rowan, asked({ slug: 'to-change', like: revisit.visit.id, weaknesses: three }))
    if (!set.ok) throw new Error(set.problem)
    const lead = await leadOf('Rowan Hale', set.visitId)
    const [, second, third] = three
    const weaknesses = [{ ...third, was: 3 }, { ...second, name: 'EHC plans', was: 2 }, { name: 'Something new', was: null, actions: [] }]
    const more = { weaknesses: weaknesses as SetUpAsked['weaknesses'], focus: 'A new focus.' }
    expect(await changeParticulars(inspector, lead, set.visitId, asked(more))).toEqual({ ok: true })
    const visit = await readSetUp(inspector, rowan.token, set.visitId)
    expect(visit).toMatchObject({ focus: 'A new focus.', particulars: { settings: { noticeCountsAsFirst: true } } })
    expect(visit?.weaknesses.map(({ name }) => name)).toEqual(['Getting ready for adult life', 'EHC plans', 'Something new'])
    const questions = await asPerson(inspector, rowan.token, (sql) => readQuestions(sql, set.visitId))
    const swapped = { 1: null, 2: 2, 3: 1 } as Record<number, number | null>
    expect(questions.map(({ weakness }) => weakness)).toEqual(revisit.survey.questions.map(({ weakness }) => weakness && swapped[weakness]))
    const odette = (await sessionOf('Odette Lane')) as unknown as LeadInspector
    expect(await changeParticulars(inspector, odette, set.visitId, asked())).toBeNull()
  })

  test('a published survey keeps the numbers that it asks about', async () => {
    const lead = await leadOf('Rowan Hale', revisit.visit.id)
    const weaknesses = three.slice(1).map((each, at) => ({ ...each, was: at + 2 }))
    const refused = await changeParticulars(database.pools.inspector, lead, revisit.visit.id, asked({ weaknesses }))
    expect(refused).toMatchObject({ ok: false, problems: [{ problem: 'published' }] })
    expect((await readSetUp(database.pools.inspector, rowan.token, revisit.visit.id))?.focus).toBe(revisit.survey.focus)
  })

  test('a change of day 1 moves the hours of a survey that is not open, and of no other', async () => {
    const { inspector } = database.pools
    const set = await setUpVisit(inspector, rowan, asked({ slug: 'to-move' }))
    if (!set.ok) throw new Error(set.problem)
    expect(await changeDay1(inspector, await leadOf('Rowan Hale', set.visitId), set.visitId, '2026-06-15')).toBe(true)
    const moved = await readSetUp(inspector, rowan.token, set.visitId)
    expect([moved?.day1On, moved?.hours.surveyOpensAt, moved?.hours.surveyClosesAt].join()).toMatch(/^2026-06-15,2026-06-08T11:00:00.*,2026-06-12T11:00:00/)
    expect(await changeDay1(inspector, await leadOf('Rowan Hale', revisit.visit.id), revisit.visit.id, '2026-06-15')).toBe(false)
    const petra = (await sessionOf('Petra Oakes')) as unknown as LeadInspector
    await expect(changeDay1(inspector, petra, set.visitId, '2026-06-22')).resolves.toBe(false)
  })
})

const three = revisit.weaknesses.map(({ number, name }) => ({ name, was: number, actions: [] }))
async function leadOf(name: string, visitId: string): Promise<LeadInspector> {
  const lead = proveLeadInspector(await sessionOf(name), visitId)
  if (!lead) throw new Error(`${name} leads no such visit`)
  return lead
}

test('the list before going public tells what is ready and what is not, to inspectors of the visit alone', async () => {
  const { inspector } = database.pools
  const set = await setUpVisit(inspector, rowan, asked({ slug: 'to-look-over' }))
  if (!set.ok) throw new Error(set.problem)
  const preflight = await readPreflight(inspector, rowan.token, set.visitId)
  const done = Object.fromEntries(preflight?.lines.map(({ key, isDone }) => [key, isDone]) ?? [])
  expect(done).toMatchObject({ agreed: false, questions: true, focus: true, contacts: true, officers: true, meeting: true, mixerKey: false, hours: true })
  expect(preflight?.languages.map(({ language }) => language)).toEqual(['pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so'])
  for (const name of ['Odette Lane', 'Gwen Marlow']) {
    expect(await readPreflight(inspector, (await sessionOf(name)).token, set.visitId), name).toBeNull()
  }
  const [odette] = await asPerson(inspector, (await sessionOf('Odette Lane')).token, (sql) => sql`
    select heard.holders(${set.visitId}, 'safeguarding-officer') as officers`)
  expect(odette).toEqual({ officers: 0 })
})
