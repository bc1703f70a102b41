import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findVisit, listVisits } from '~/domains/inspections/queries.server'
import { momentAt } from '~/domains/inspections/timeline'
import { visitSettings } from '~/domains/inspections/visit'
import { type AreaLead, type LeadInspector, proveAreaLead, proveLeadInspector } from '~/domains/people/session'
import { changeSettings } from '~/domains/preparation/change-settings.server'
import { readSetUp } from '~/domains/preparation/queries.server'
import { setUpVisit } from '~/domains/preparation/set-up-visit.server'
import { findVisitForCalendar, stagesNow } from '~/domains/timetable/queries.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import * as eastbrook from '~db/seed/eastbrook'
import { revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { proved, signedIn } from '~tests/support/staff'

let database: FreshDatabase
let rowan: AreaLead

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-11', '10:00'))
  rowan = proved(proveAreaLead(await sessionOf('Rowan Hale'), eastbrook.area.id))
})
afterAll(() => database.end())

const sessionOf = (name: string) => signedIn(database.pools, name)
const leadOf = async (name: string, visitId: string): Promise<LeadInspector> => proved(proveLeadInspector(await sessionOf(name), visitId))

const asked = ({ slug }: { slug: string }) => ({
  areaId: eastbrook.area.id,
  kind: 're-visit' as const,
  day1On: '2026-06-08',
  settings: visitSettings.parse({}),
  like: null,
  slug,
  focus: 'Inspectors are coming back to Eastbrook to see if the wait for speech therapy has got better.',
  weaknesses: [{ name: 'Waiting for speech therapy', was: null, actions: [] }],
  particulars: revisit.visit.particulars,
})

test('the area and its forum meet a visit on the day of notice, and not before (7, 114, 116)', async () => {
  const { inspector, area } = database.pools
  const set = await setUpVisit(inspector, rowan, asked({ slug: 'to-be-told' }))
  if (!set.ok) throw new Error(set.problem)
  const [gwen, petra] = [await sessionOf('Gwen Marlow'), await sessionOf('Petra Oakes')]
  const isThere = async () => (await listVisits(area, gwen.token)).some(({ id }) => id === set.visitId)
  expect(await findVisit(inspector, petra.token, set.visitId)).toMatchObject({ notifiedOn: '2026-05-22' })
  expect(await isThere()).toBe(false)
  expect(await findVisit(area, gwen.token, set.visitId)).toBeNull()
  await setClock(database.pools.owner.sql, momentAt('2026-05-21', '23:59'))
  expect(await isThere()).toBe(false)
  await setClock(database.pools.owner.sql, momentAt('2026-05-22', '00:00'))
  const told = (await sessionOf('Gwen Marlow')).token
  expect((await listVisits(area, told)).some(({ id }) => id === set.visitId)).toBe(true)
  await setClock(database.pools.owner.sql, momentAt('2026-03-11', '10:00'))
})

test('how the days are counted is settled by who leads the visit, moves no hour of the survey, and is told to whoever knows of the visit', async () => {
  const { inspector, account } = database.pools
  const set = await setUpVisit(inspector, rowan, asked({ slug: 'to-settle' }))
  if (!set.ok) throw new Error(set.problem)
  const lead = await leadOf('Rowan Hale', set.visitId)
  const before = await readSetUp(inspector, rowan.token, set.visitId)
  const settings = visitSettings.parse({ noticeCountsAsFirst: false, youngPeoplesQuestionsOnDay: -5, lastDay: 3, draftLetterAfter: 10 })
  expect(await changeSettings(inspector, lead, set.visitId, settings, null)).toBe(true)
  const after = await readSetUp(inspector, rowan.token, set.visitId)
  expect(after?.particulars).toEqual({ ...before?.particulars, settings })
  expect(after?.hours).toEqual(before?.hours)
  const stages = stagesNow(proved(await findVisitForCalendar(account, set.visitId)), Temporal.Instant.from(momentAt('2026-05-25', '10:00')))
  // Day -6 instead of day -7, and the third day instead of the fourth; 25 May is a bank holiday.
  expect(stages.filter(({ key }) => ['evidence', 'youngPeoplesQuestions', 'feedback'].includes(key)).map(({ on }) => on)).toEqual(['2026-05-29', '2026-06-01', '2026-06-10'])
  expect(await database.superuser`select from heard.message where subject = 'Moved'`).toHaveLength(0)
  expect(await changeSettings(inspector, lead, set.visitId, settings, { subject: 'Moved', body: 'Look again.' })).toBe(true)
  const told = await database.superuser<{ recipient: string }[]>`select recipient from heard.message where subject = 'Moved' order by recipient`
  expect(told.map(({ recipient }) => recipient)).toEqual(['gwen.marlow@eastbrook-forum.example', 'idris.bellamy@eastbrook.example'])
  for (const name of ['Petra Oakes', 'Odette Lane', 'Gwen Marlow']) {
    const session = (await sessionOf(name)) as unknown as LeadInspector
    expect(await changeSettings(inspector, session, set.visitId, visitSettings.parse({}), null), name).toBe(false)
  }
  expect((await readSetUp(inspector, rowan.token, set.visitId))?.particulars.settings).toEqual(settings)
})
