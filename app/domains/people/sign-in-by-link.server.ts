import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Pool } from '~db/client.server'
import { insertSession } from './insert-session.server'
import { digestOf, isToken } from './token.server'

/**
 * Turns a link into a session, once: of two who press at the same moment one gets in.
 * @returns the session's token for its cookie; nothing when the link is unknown, used or older than 20 minutes
 */
export async function signInByLink(pool: Pool<'account'>, token: string | undefined): Promise<string | null> {
  if (!isToken(token)) return null
  return pool.sql.begin(async (sql) => {
    const [used] = await sql<{ personId: string }[]>`
      update heard.sign_in_link set used_at = heard.now()
      where token_hash = ${digestOf(token)} and used_at is null and expires_at > heard.now()
      returning person_id as "personId"`
    if (!used) return null
    await recordDeed(sql, used.personId, 'signed-in', 'link')
    return insertSession(sql, used.personId)
  })
}
