import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'

/**
 * Puts a rehearsal's own clock somewhere else; everybody's stays. @param offsetMs whole milliseconds from everybody's
 * @returns false for a real visit, and once the final release was made: what was released does not come back
 */
export function moveRehearsalClock(pool: Pool<'inspector'>, { token, person }: LeadInspector, visitId: string, offsetMs: number): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const moved = await sql`update heard.visit set clock_offset_ms = ${offsetMs}
      where id::text = ${visitId} and is_rehearsal
        and not exists (select from heard.survey s where s.visit_id = heard.visit.id and s.finally_released_at is not null)`
    if (moved.count === 0) return false
    await recordDeed(sql, person.id, 'moved-rehearsal-clock', visitId)
    return true
  })
}
