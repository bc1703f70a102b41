import { recordDeed } from '~/domains/audit/record-deed.server'
import { timelineOf } from '~/domains/inspections/timeline'
import type { Visit } from '~/domains/inspections/visit'
import type { Day } from '~/domains/inspections/working-days'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import { moveHours } from '~/domains/surveys/move-hours.server'
import type { Pool } from '~db/client.server'

/**
 * Moves day 1, and with it the hours of a survey that is not open yet. What the handbook says of the new day is for the
 * door to ask first. @returns false where this person leads no such visit, or its survey has opened
 */
export function changeDay1(pool: Pool<'inspector'>, { token, person }: LeadInspector, visitId: string, day1On: Day): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [waiting] = await sql`
      select from heard.survey s where s.visit_id::text = ${visitId} and heard.survey_now(s.id) < s.opens_at for update`
    if (!waiting) return false
    const [visit] = await sql<Visit[]>`update heard.visit set day1_on = ${day1On} where id::text = ${visitId}
      returning kind, day1_on as "day1On", particulars`
    if (!visit) return false
    const timeline = timelineOf(visit)
    await sql`update heard.visit set notified_on = ${timeline.notifiedOn} where id::text = ${visitId}`
    await moveHours(sql, visitId, timeline)
    await recordDeed(sql, person.id, 'changed-day-1', visitId)
    return true
  })
}
