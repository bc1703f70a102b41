import type { Pool } from '~db/client.server'
import { openSession } from './open-session.server'
import { tokenHash } from './tokens.server'

/** A link works once: of two at the same moment one wins. @returns a session's token, or null */
export async function useSignInLink(pool: Pool<'account'>, token: string): Promise<string | null> {
  const [used] = await pool.sql<{ personId: string }[]>`
    update heard.sign_in_link set used_at = heard.now()
    where token_hash = ${tokenHash(token)} and used_at is null and expires_at > heard.now()
    returning person_id as "personId"`
  return used ? openSession(pool, used.personId) : null
}
