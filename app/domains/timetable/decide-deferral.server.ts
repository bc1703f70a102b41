import type postgres from 'postgres'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { type Planned, timelineOf } from '~/domains/inspections/timeline'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import { moveHours } from '~/domains/surveys/move-hours.server'
import type { Pool } from '~db/client.server'

interface Decision {
  granted: boolean
  decision: string
}

/**
 * Decides what the area asked for (15). Granted, it moves day 1 and with it everything that follows.
 * @returns false where no such request waits. Throws where the survey is open already: its hours only grow.
 */
export function decideDeferral(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  deferralId: string,
  { granted, decision }: Decision,
  letter: { subject: string; body: string },
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [decided] = await sql<{ newDay1On: string }[]>`
      update heard.deferral set granted = ${granted}, decision = ${decision}, decided_by = ${person.id}, decided_at = heard.now()
      where id::text = ${deferralId} and visit_id::text = ${visitId} and decided_at is null returning new_day1_on as "newDay1On"`
    if (!decided) return false
    if (granted) {
      const [visit] = await sql<Planned[]>`
        select kind, day1_on as "day1On", notified_on as "notifiedOn", particulars from heard.visit where id::text = ${visitId}`
      if (visit) await move(sql, visitId, visit, decided.newDay1On)
    }
    await recordDeed(sql, person.id, 'decided-deferral', visitId)
    for (const role of ['lano', 'pcf']) await writeToRole(sql, visitId, role, letter)
    return true
  })
}

/** Everything but the day of notice: whoever was told of the visit was told. */
async function move(sql: postgres.TransactionSql, visitId: string, visit: Planned, day1On: string): Promise<void> {
  const { notifiedOn } = timelineOf(visit)
  await sql`update heard.visit set day1_on = ${day1On}, notified_on = ${notifiedOn} where id::text = ${visitId}`
  await moveHours(sql, visitId, timelineOf({ ...visit, day1On }))
}
