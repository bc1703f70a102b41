import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInspectorsProgress, readProgress } from '~/domains/insight/progress-queries.server'
import { readDashboard, type StaffSql } from '~/domains/insight/queries.server'
import { findOutcome, requestRelease } from '~/domains/insight/request-release.server'
import { sectionsOf } from '~/domains/insight/sections'
import { findVisit, listVisits } from '~/domains/inspections/queries.server'
import { momentAt } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import { findSession } from '~/domains/people/queries.server'
import { proveInspector, proveLeadInspector } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import { inspection, people as northmeresPeople, revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { people as southmoorsPeople, revisit as southmoor } from '~db/seed/southmoor'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'

let database: FreshDatabase
let rowan: string
let odette: string
let priya: string

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-11', '10:00'))
  rowan = await signIn('Rowan Hale')
  odette = await signIn('Odette Lane')
  priya = await signIn('Priya Nair')
  await database.superuser`insert into heard.mixing (survey_id, mixed, present, words) values (${revisit.survey.id}, 138, 138, 9)`
})
afterAll(() => database.end())

test('an inspector and the area see the visits that they hold, and no other', async () => {
  const { inspector, area } = database.pools
  expect((await listVisits(inspector, rowan)).map(({ id }) => id)).toEqual([revisit.visit.id, inspection.visit.id])
  expect((await listVisits(inspector, odette)).map(({ id }) => id)).toEqual([southmoor.visit.id])
  expect((await listVisits(area, priya)).map(({ areaName }) => areaName)).toEqual(['Northmere', 'Northmere'])
})

test('another visit’s id opens no page: not at the gate, and with the gate taken away the database shows no row', async () => {
  const { account, inspector, area } = database.pools
  const session = await findSession(account, odette)
  if (!session) throw new Error('Odette Lane has signed in')
  expect(proveInspector(session, revisit.visit.id)).toBeNull()
  expect(proveInspector(session, southmoor.visit.id)).not.toBeNull()
  expect(await findVisit(inspector, odette, revisit.visit.id)).toBeNull()
  expect(await readInspectorsProgress(inspector, odette, revisit.visit.id)).toBeNull()
  expect(await dashboardOf(odette).then(({ dashboard }) => dashboard)).toBeNull()
  expect(await findVisit(area, priya, southmoor.visit.id)).toBeNull()
  expect(await readProgress(area, priya, southmoor.visit.id)).toBeNull()
  expect(await findVisit(inspector, rowan, 'not an id')).toBeNull()
})

test('a count is rounded down to 5, and below ten nothing is told', async () => {
  const progress = await readInspectorsProgress(database.pools.inspector, rowan, revisit.visit.id)
  expect(progress).toMatchObject({ count: 135, wordsWaiting: 0, lastRelease: null })
  expect(await readProgress(database.pools.area, priya, revisit.visit.id)).not.toHaveProperty('wordsWaiting')
})

test('the lead inspector asks for a release, it is written down, and nobody else can', async () => {
  const { account, inspector } = database.pools
  const session = await findSession(account, rowan)
  const lead = session && proveLeadInspector(session, revisit.visit.id)
  if (!lead) throw new Error('Rowan Hale leads the re-visit')
  expect(await requestRelease(inspector, lead, southmoor.visit.id)).toBeNull()
  const id = await requestRelease(inspector, lead, revisit.visit.id)
  expect(await findOutcome(inspector, rowan, id ?? '')).toBe('waiting')
  await database.pools.releaser.sql`update heard.release_request set outcome = 'once-a-day' where id = ${id}`
  expect(await findOutcome(inspector, rowan, id ?? '')).toBe('once-a-day')
  expect(await findOutcome(inspector, odette, id ?? '')).toBe('waiting')
  const imogen = await findSession(account, await signIn('Imogen Frost'))
  expect(imogen && proveLeadInspector(imogen, revisit.visit.id)).toBeNull()
  await expect(requestRelease(inspector, imogen as typeof lead, revisit.visit.id)).rejects.toThrow('row-level security')
  const [written] = await database.superuser`select deed, about from heard.audit_event where deed = 'asked-for-release'`
  expect(written).toEqual({ deed: 'asked-for-release', about: revisit.survey.id })
})

test('the dashboard takes three queries, before any release and after one, and reads no response', async () => {
  expect(await dashboardOf(rowan)).toMatchObject({ queries: 3, dashboard: { releases: [] } })
  const [release] = await database.superuser<[{ id: string }]>`
    insert into heard.release (survey_id, number, kind, released_at, responses, mixed, certificate)
    values (${revisit.survey.id}, 1, 'interim', '2026-03-11T07:00Z', 135, 138, '{}') returning id`
  const counts: Record<string, number> = { 'very-badly': 40, 'quite-badly': 40, middle: 20, 'quite-well': 20, 'very-well': 15 }
  for (const [option, count] of [[null, 135], ...Object.entries(counts)] as [string | null, number][]) {
    await database.superuser`insert into heard.release_cell (release_id, survey_id, question, option, count)
      values (${release.id}, ${revisit.survey.id}, 'needs-spotted-early', ${option}, ${count})`
  }
  const { queries, dashboard } = await dashboardOf(rowan)
  expect(queries).toBe(3)
  const [a] = dashboard ? sectionsOf(dashboard, { group: null, weakness: null }) : []
  expect(a?.leans).toEqual(['badly'])
  expect(a?.aspects[0]?.questions[0]?.figure).toMatchObject({ kind: 'scale', base: 135, badly: { share: { percent: 60 } } })
})

const personNamed = (name: string) => [...northmeresPeople, ...southmoorsPeople].find((each) => each.name === name)?.id ?? ''
const signIn = (name: string) => startSession(database.pools.account, personNamed(name))

/** With the number of statements that it took, beside the one that says who asks. */
async function dashboardOf(token: string) {
  let queries = 0
  const dashboard = await asPerson(database.pools.inspector, token, (sql) => {
    const counting = new Proxy(sql, {
      apply(target, self, args: unknown[]) {
        if ((args[0] as { raw?: unknown })?.raw) queries += 1
        return Reflect.apply(target, self, args)
      },
    })
    return readDashboard(counting as StaffSql, revisit.visit.id)
  })
  return { queries, dashboard }
}
