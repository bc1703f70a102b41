import { recordDeed } from '~/domains/audit/record-deed.server'
import { writeMessage } from '~/domains/messages/write-message.server'
import type { Pool } from '~db/client.server'
import type { LinkLimit } from './link-limit'
import { findPersonByEmail } from './queries.server'
import { digestOf, makeToken } from './token.server'

export const linkMinutes = 20

export interface SignInLetter {
  subject: string
  /** @param token what the link carries; it is written down nowhere else */
  body: (name: string, token: string) => string
}

/** Writes a one-time link to somebody whose address is known. Says nothing of whether it is. */
export async function sendSignInLink(
  pool: Pool<'account'>,
  email: string,
  letter: SignInLetter,
  limit: LinkLimit,
  nowMs: number,
): Promise<void> {
  const person = await findPersonByEmail(pool, email)
  if (!person || limit.isReached(person.id, nowMs)) return
  limit.count(person.id, nowMs)
  const token = makeToken()
  await pool.sql.begin(async (sql) => {
    await sql`insert into heard.sign_in_link (token_hash, person_id, expires_at)
      values (${digestOf(token)}, ${person.id}, heard.now() + ${linkMinutes} * interval '1 minute')`
    await writeMessage(sql, { recipient: person.email, subject: letter.subject, body: letter.body(person.name, token) })
    await recordDeed(sql, person.id, 'asked-for-link')
  })
}
