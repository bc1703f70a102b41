import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Pool } from '~db/client.server'
import { insertSession } from './insert-session.server'
import { digestOf } from './token.server'

/** A link works once: of two at the same moment one wins. @returns a session's token, or null */
export async function signInByLink(pool: Pool<'account'>, token: string): Promise<string | null> {
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
