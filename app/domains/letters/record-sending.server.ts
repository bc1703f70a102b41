import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaMember } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { LetterKind, SendingAsked } from './letter'

/** That a version was sent: when, how and to whom. False where this person sees no such version. */
export function recordSending(
  pool: Pool<'area'>,
  { token, person }: AreaMember,
  visitId: string,
  kind: LetterKind,
  { version, sentOn, toWhom, how }: SendingAsked,
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`sending ${visitId} ${kind}`}, 10))`
    const [recorded] = await sql`
      insert into heard.letter_sending (letter_id, number, sent_on, to_whom, how, recorded_by, recorded_at)
      select l.id, 1 + coalesce((select max(s.number) from heard.letter_sending s where s.letter_id = l.id), 0),
        ${sentOn}, ${toWhom}, ${how}, ${person.id}, heard.now()
      from heard.letter l where l.visit_id::text = ${visitId} and l.kind = ${kind} and l.version = ${version} returning number`
    if (!recorded) return false
    await recordDeed(sql, person.id, 'recorded-sending', `${visitId} ${kind} ${version}`)
    return true
  })
}
