import type { Pool } from '~db/client.server'
import { newToken, tokenHash } from './tokens.server'

export const sessionHours = 12

/** @returns the token for the person's cookie; the database keeps its digest */
export async function openSession(pool: Pool<'account'>, personId: string): Promise<string> {
  const token = newToken()
  await pool.sql.begin(async (sql) => {
    await sql`insert into heard.session (token_hash, person_id, expires_at)
      values (${tokenHash(token)}, ${personId}, heard.now() + ${sessionHours} * interval '1 hour')`
    await sql`insert into heard.audit_event (person_id, deed, about, at) values (${personId}, 'signed in', 'session', heard.now())`
  })
  return token
}

export async function closeSession(pool: Pool<'account'>, token: string): Promise<void> {
  await pool.sql`delete from heard.session where token_hash = ${tokenHash(token)}`
}
