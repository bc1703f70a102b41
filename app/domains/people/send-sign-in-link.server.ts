import type { Pool } from '~db/client.server'
import { findPersonByEmail } from './queries.server'
import { digestOf, makeToken } from './token.server'

export const linkMinutes = 20

interface Letter {
  subject: string
  /** @param token what the link carries; it is written down nowhere else */
  body: (name: string, token: string) => string
}

/** Writes a one-time link to somebody whose address is known. Says nothing of whether it is. */
export async function sendSignInLink(pool: Pool<'account'>, email: string, letter: Letter): Promise<void> {
  const person = await findPersonByEmail(pool, email)
  if (!person) return
  const token = makeToken()
  await pool.sql.begin(async (sql) => {
    await sql`insert into heard.sign_in_link (token_hash, person_id, expires_at)
      values (${digestOf(token)}, ${person.id}, heard.now() + ${linkMinutes} * interval '1 minute')`
    await sql`insert into heard.message (recipient, subject, body, written_at)
      values (${person.email}, ${letter.subject}, ${letter.body(person.name, token)}, heard.now())`
  })
}
