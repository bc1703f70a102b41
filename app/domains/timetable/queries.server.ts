import type { HeldVisit } from '~/domains/inspections/queries.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { Deferral } from './deferral'

/** A visit for its calendar feed and its reminders, which nobody signs in for. No rehearsal has either. */
export async function findVisitForCalendar(pool: Pool<'account'>, visitId: string): Promise<HeldVisit | null> {
  const [visit] = await pool.sql<HeldVisit[]>`
    select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.particulars, a.name as "areaName"
    from heard.visit v join heard.area a on a.id = v.area_id where v.id::text = ${visitId} and not v.is_rehearsal`
  return visit ?? null
}

/** The visits that are still to come or under way, for reminders. @param since a day */
export const listVisitsSince = (pool: Pool<'account'>, since: string) => pool.sql<HeldVisit[]>`
  select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.particulars, a.name as "areaName"
  from heard.visit v join heard.area a on a.id = v.area_id where not v.is_rehearsal and v.day1_on >= ${since}`

/** What was asked and decided about putting the visit off, newest first (15). */
export function listDeferrals(pool: Pool<'inspector' | 'area'>, token: string, visitId: string): Promise<Deferral[]> {
  return asPerson(pool, token, (sql) => sql<Deferral[]>`
    select d.id, d.new_day1_on as "newDay1On", d.reason, d.granted, d.decision, asked.name as "requestedBy",
      to_json(d.requested_at) #>> '{}' as "requestedAt", decided.name as "decidedBy", to_json(d.decided_at) #>> '{}' as "decidedAt"
    from heard.deferral d
    left join heard.person asked on asked.id = d.requested_by
    left join heard.person decided on decided.id = d.decided_by
    where d.visit_id::text = ${visitId} order by d.requested_at desc`)
}
