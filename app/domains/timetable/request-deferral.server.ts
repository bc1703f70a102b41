import { recordDeed } from '~/domains/audit/record-deed.server'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaMember } from '~/domains/people/session'
import type { Pool } from '~db/client.server'

interface Request {
  newDay1On: string
  reason: string
}

/** The area's officer asks for the visit to be put off (15). One question waits at a time: false where one does. */
export function requestDeferral(
  pool: Pool<'area'>,
  { token, person }: AreaMember,
  visitId: string,
  { newDay1On, reason }: Request,
  letter: { subject: string; body: string },
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [asked] = await sql`
      insert into heard.deferral (visit_id, new_day1_on, reason, requested_by, requested_at)
      select v.id, ${newDay1On}, ${reason}, ${person.id}, heard.now() from heard.visit v
      where v.id::text = ${visitId} and not exists (select from heard.deferral d where d.visit_id = v.id and d.decided_at is null)
      returning id`
    if (!asked) return false
    await recordDeed(sql, person.id, 'asked-for-deferral', visitId)
    await writeToRole(sql, visitId, 'lead-inspector', letter)
    return true
  })
}
