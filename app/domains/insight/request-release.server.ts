import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { Refusal } from './refusals'

/** `waiting`: the releaser has not come to it yet. */
export type ReleaseOutcome = 'released' | 'waiting' | Refusal

/**
 * Asks the releaser for a release of the visit's survey, and writes down who asked.
 * @returns the request's id, or null where this person sees no such visit
 */
export function requestRelease(pool: Pool<'inspector'>, { token, person }: LeadInspector, visitId: string): Promise<string | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string }[]>`select id from heard.survey where visit_id::text = ${visitId}`
    if (!survey) return null
    const [request] = await sql<[{ id: string }]>`
      insert into heard.release_request (survey_id, requested_by, requested_at)
      values (${survey.id}, ${person.id}, heard.now()) returning id`
    await recordDeed(sql, person.id, 'asked-for-release', survey.id)
    return request.id
  })
}

/** What became of it. */
export async function findOutcome(pool: Pool<'inspector'>, token: string, requestId: string): Promise<ReleaseOutcome> {
  const [row] = await asPerson(pool, token, (sql) => sql<{ outcome: ReleaseOutcome | null }[]>`
    select outcome from heard.release_request where id = ${requestId}`)
  return row?.outcome ?? 'waiting'
}
