import { recordDeed } from '~/domains/audit/record-deed.server'
import type { VisitSettings } from '~/domains/inspections/visit'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'

/**
 * Settles how a visit's days are counted. No hour of a survey hangs on it: those follow from day 1 alone (122).
 * @param letter to the area and the forum, where they have been told of the visit already; null before that
 * @returns false where this person leads no such visit
 */
export function changeSettings(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  settings: VisitSettings,
  letter: { subject: string; body: string } | null,
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const changed = await sql`update heard.visit set particulars = particulars || ${sql.json({ settings })} where id::text = ${visitId} returning id`
    if (changed.length === 0) return false
    await recordDeed(sql, person.id, 'changed-settings', visitId)
    if (letter) for (const role of ['lano', 'pcf']) await writeToRole(sql, visitId, role, letter)
    return true
  })
}
