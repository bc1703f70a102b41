import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Pool } from '~db/client.server'
import type { Person } from './session'
import { digestOf, makeToken } from './token.server'

export const linkMinutes = 20

/** @returns whom to write to, and the token that belongs in the link and nowhere else; nothing for an unknown address */
export async function offerSignInLink(pool: Pool<'account'>, email: string): Promise<{ person: Person; token: string } | null> {
  return pool.sql.begin(async (sql) => {
    const [person] = await sql<Person[]>`select id, name, email from heard.person where lower(email) = lower(${email})`
    if (!person) return null
    const token = makeToken()
    await sql`insert into heard.sign_in_link (token_hash, person_id, expires_at)
      values (${digestOf(token)}, ${person.id}, heard.now() + ${linkMinutes} * interval '1 minute')`
    await recordDeed(sql, person.id, 'asked-for-link')
    return { person, token }
  })
}
