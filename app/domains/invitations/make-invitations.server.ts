import { randomBytes } from 'node:crypto'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaMember } from '~/domains/people/session'
import { type Code, makeCode } from '~/domains/responses/code'
import type { Pool } from '~db/client.server'
import { invitationHash } from './invitation-hash.server'

/**
 * Codes for a mail-merge, one response each. They are told this once: what is kept is a digest with a key, and nobody is
 * told which of them were used, because that would say who answered. Null where this person sees no such survey.
 */
export function makeInvitations(
  pool: Pool<'area'>,
  { token, person }: AreaMember,
  visitId: string,
  count: number,
  secret: string,
): Promise<{ slug: string; codes: Code[] } | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string; slug: string }[]>`select id, slug from heard.survey where visit_id::text = ${visitId}`
    if (!survey) return null
    const codes = Array.from({ length: count }, () => makeCode(randomBytes(15)))
    const hashes = codes.map((code) => Buffer.from(invitationHash(secret, survey.id, code)).toString('hex'))
    await sql`insert into heard.invitation (survey_id, hash)
      select ${survey.id}, decode(hash, 'hex') from unnest(${hashes}::text[]) hash`
    await recordDeed(sql, person.id, 'made-invitations', survey.id)
    return { slug: survey.slug, codes }
  })
}
