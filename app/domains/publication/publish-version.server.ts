import { recordDeed } from '~/domains/audit/record-deed.server'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { writeRecord } from './write-record.server'

export interface Publishing {
  version: number
  /** Why it is published without the PCF's agreement; null where they agreed. */
  reason: string | null
  letter: { subject: string; body: string }
}

/**
 * Makes a shared version the one that is asked; it opens by itself at its hour. A trigger of the database refuses a
 * version that is neither agreed nor has a recorded reason. An earlier version never comes back.
 * @returns false where this person sees no such survey, or the version is not a later one
 */
export function publishVersion(pool: Pool<'inspector'>, lead: LeadInspector, visitId: string, { version, reason, letter }: Publishing): Promise<boolean> {
  return asPerson(pool, lead.token, async (sql) => {
    const [survey] = await sql<{ id: string }[]>`
      select id from heard.survey where visit_id::text = ${visitId} and coalesce(current_version, 0) < ${version}
        and finally_released_at is null for update`
    if (!survey) return false
    const deed = reason === null ? 'published' : 'published-without-agreement'
    await writeRecord(sql, { surveyId: survey.id, deed, version, words: reason ?? '', personId: lead.person.id })
    await sql`update heard.survey set current_version = ${version} where id = ${survey.id}`
    await recordDeed(sql, lead.person.id, 'published-survey', survey.id)
    for (const role of ['pcf', 'lano']) await writeToRole(sql, visitId, role, letter)
    return true
  })
}
