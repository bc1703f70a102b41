import type { Temporal } from 'temporal-polyfill'
import type { HeldVisit } from '~/domains/inspections/queries.server'
import { type Stage, stagesOf } from '~/domains/inspections/stages'
import { type Planned, type SurveyHours, timelineOf } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import { hoursKept } from '~/domains/surveys/hours-kept.server'
import type { Pool } from '~db/client.server'
import type { Deferral } from './deferral'

/** A visit with the hours that its survey really has. */
export interface CalendarVisit extends HeldVisit {
  hours: SurveyHours
}

/** The timetable that follows from day 1, but for the survey's hours, which an inspector may have lengthened. */
export const stagesNow = (visit: Planned & { hours: SurveyHours }, now: Temporal.Instant): Stage[] =>
  stagesOf(visit, { ...timelineOf(visit), ...visit.hours }, now)

/** The same for whoever holds the visit. */
export async function readStages(pool: Pool<'inspector' | 'area'>, token: string, visit: HeldVisit, now: Temporal.Instant): Promise<Stage[]> {
  const [survey] = await asPerson(pool, token, (sql) => sql<{ hours: SurveyHours }[]>`
    select ${hoursKept(sql)} as hours from heard.survey s where s.visit_id = ${visit.id}`)
  return stagesNow({ ...visit, hours: survey?.hours ?? timelineOf(visit) }, now)
}

/** A visit for its calendar feed and its reminders, which nobody signs in for. No rehearsal has either. */
export async function findVisitForCalendar(pool: Pool<'account'>, visitId: string): Promise<CalendarVisit | null> {
  const [visit] = await pool.sql<CalendarVisit[]>`${calendarVisits(pool)} and v.id::text = ${visitId}`
  return visit ?? null
}

/** The visits that are still to come or under way, for reminders. @param since a day */
export const listVisitsSince = (pool: Pool<'account'>, since: string) =>
  pool.sql<CalendarVisit[]>`${calendarVisits(pool)} and v.day1_on >= ${since}`

const calendarVisits = ({ sql }: Pool<'account'>) => sql`
  select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.notified_on as "notifiedOn", v.particulars, a.name as "areaName", ${hoursKept(sql)} as hours
  from heard.visit v join heard.area a on a.id = v.area_id join heard.survey s on s.visit_id = v.id where not v.is_rehearsal`

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
