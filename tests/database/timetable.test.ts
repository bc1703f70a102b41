import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findVisit } from '~/domains/inspections/queries.server'
import { momentAt } from '~/domains/inspections/timeline'
import { type AreaMember, type LeadInspector, proveAreaMember, proveLano, proveLeadInspector } from '~/domains/people/session'
import { extendSurvey } from '~/domains/publication/extend-survey.server'
import { isCalendarSignature, signCalendar } from '~/domains/timetable/calendar-signature.server'
import { decideDeferral } from '~/domains/timetable/decide-deferral.server'
import { findVisitForCalendar, listDeferrals, readStages, stagesNow } from '~/domains/timetable/queries.server'
import { type Reminder, remindOfTurns } from '~/domains/timetable/remind.server'
import { requestDeferral } from '~/domains/timetable/request-deferral.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import { revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const letter = { subject: 'A letter', body: 'Words.' }
let database: FreshDatabase
let rowan: LeadInspector
let desmond: AreaMember

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-02', '10:00'))
  rowan = proved(proveLeadInspector(await signedIn(database.pools, 'Rowan Hale'), visitId))
  desmond = proved(proveLano(await signedIn(database.pools, 'Desmond Okafor'), visitId))
})
afterAll(() => database.end())

const recipients = async () => (await database.superuser<{ recipient: string }[]>`select recipient from heard.message`).map((each) => each.recipient)

describe('reminders', () => {
  const told = ({ visit, stage }: Reminder) => ({ subject: `${visit.areaName} ${stage.key}`, body: '' })
  const remind = (moment: string) => remindOfTurns(database.pools.account, Temporal.Instant.from(moment), told)

  test('go to whoever’s turn comes on the next working day, once, however many nodes run', async () => {
    const eve = momentAt('2026-03-04', '09:00')
    const written = await Promise.all(Array.from({ length: 6 }, () => remind(eve)))
    const sent = await database.superuser<{ recipient: string; subject: string }[]>`select recipient, subject from heard.message order by recipient`
    expect(sent.filter(({ subject }) => subject.startsWith('Northmere'))).toEqual([
      { recipient: 'desmond.okafor@northmere.example', subject: 'Northmere evidence' },
      { recipient: 'priya.nair@northmere-forum.example', subject: 'Northmere evidence' },
    ])
    expect(written.reduce((sum, each) => sum + each, 0)).toBe(sent.length)
    expect(await remind(eve)).toBe(0)
  })

  test('on Friday they tell of Monday', async () => {
    await remind(momentAt('2026-03-06', '09:00'))
    const sent = await database.superuser<{ subject: string }[]>`select subject from heard.message where recipient like 'desmond%'`
    expect(sent.map(({ subject }) => subject)).toContain('Northmere moreAsked')
  })
})

describe('a calendar’s address', () => {
  test('is a key that fits one visit and one role', () => {
    const signature = signCalendar('secret', visitId, 'lano')
    expect(isCalendarSignature('secret', visitId, 'lano', signature)).toBe(true)
    expect(isCalendarSignature('secret', visitId, 'inspector', signature)).toBe(false)
    expect(isCalendarSignature('secret', revisit.visit.areaId, 'lano', signature)).toBe(false)
    expect(isCalendarSignature('another', visitId, 'lano', signature)).toBe(false)
    expect(isCalendarSignature('secret', visitId, 'lano', signature.slice(1))).toBe(false)
  })

  test('leads to a visit and to nothing else', async () => {
    expect(await findVisitForCalendar(database.pools.account, visitId)).toMatchObject({ id: visitId, areaName: 'Northmere' })
    expect(await findVisitForCalendar(database.pools.account, 'not an id')).toBeNull()
  })
})

describe('a survey that closes later', () => {
  test('does so in everybody’s timetable and calendar, and stays where it was in nothing', async () => {
    const { inspector, area, account } = database.pools
    const later = momentAt('2026-03-13', '15:00')
    expect(await extendSurvey(inspector, rowan, visitId, { closesAt: later, meetingAt: momentAt('2026-03-16', '16:00'), why: 'The snow.' }, letter)).toBe(true)
    const now = Temporal.Instant.from(momentAt('2026-03-02', '10:00'))
    const [theirs, ours, followed] = [
      await readStages(inspector, rowan.token, proved(await findVisit(inspector, rowan.token, visitId)), now),
      await readStages(area, desmond.token, proved(await findVisit(area, desmond.token, visitId)), now),
      stagesNow(proved(await findVisitForCalendar(account, visitId)), now),
    ]
    for (const stages of [theirs, ours, followed]) {
      const of = (key: string) => stages.find((each) => each.key === key)
      expect(Temporal.Instant.from(of('answering')?.untilAt ?? '').toString()).toBe(later)
      expect(Temporal.Instant.from(of('finalRelease')?.at ?? '').toString()).toBe(momentAt('2026-03-13', '21:00'))
    }
  })
})

describe('putting a visit off (15)', () => {
  const ask = () => requestDeferral(database.pools.area, desmond, visitId, { newDay1On: '2026-04-20', reason: 'The town is flooded.' }, letter)
  const waiting = async () => (await listDeferrals(database.pools.inspector, rowan.token, visitId))[0]?.id ?? ''

  test('is asked for by the area’s officer, once at a time, and the lead inspector is told', async () => {
    expect(await ask()).toBe(true)
    expect(await ask()).toBe(false)
    expect(await recipients()).toContain('rowan.hale@ofsted.example')
  })

  test('not by the forum and not by another area, whom the database turns away too', async () => {
    expect(proveLano(await signedIn(database.pools, 'Priya Nair'), visitId)).toBeNull()
    const hollis = await signedIn(database.pools, 'Hollis Grey')
    expect(proveAreaMember(hollis, visitId)).toBeNull()
    expect(await requestDeferral(database.pools.area, hollis as AreaMember, visitId, { newDay1On: '2026-04-20', reason: 'x' }, letter)).toBe(false)
    expect(await listDeferrals(database.pools.area, hollis.token, visitId)).toEqual([])
  })

  test('refused, it changes nothing; granted, it moves everything', async () => {
    const { inspector } = database.pools
    expect(await decideDeferral(inspector, rowan, visitId, await waiting(), { granted: false, decision: 'The water has gone.' }, letter)).toBe(true)
    expect((await findVisit(inspector, rowan.token, visitId))?.day1On).toBe('2026-03-16')
    await ask()
    expect(await decideDeferral(inspector, rowan, visitId, await waiting(), { granted: true, decision: 'Agreed.' }, letter)).toBe(true)
    // It moves, and the area was told when it was told.
    expect(await findVisit(inspector, rowan.token, visitId)).toMatchObject({ day1On: '2026-04-20', notifiedOn: '2026-03-02' })
    const [survey] = await database.superuser`select opens_at, closes_at from heard.survey where visit_id = ${visitId}`
    expect([survey?.opens_at, survey?.closes_at].map((at) => at.toISOString())).toEqual(['2026-04-13T11:00:00.000Z', '2026-04-17T11:00:00.000Z'])
  })

  test('an inspector who does not lead decides nothing', async () => {
    const imogen = await signedIn(database.pools, 'Imogen Frost')
    expect(proveLeadInspector(imogen, visitId)).toBeNull()
    await ask()
    expect(await decideDeferral(database.pools.inspector, imogen as LeadInspector, visitId, await waiting(), { granted: true, decision: 'x' }, letter)).toBe(false)
  })
})
