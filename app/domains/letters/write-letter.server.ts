import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaMember } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { LetterKind, LetterText } from './letter'

/**
 * The area adapts a letter (10): each save is a new version, also where two people save at once.
 * @returns its number; null where this person sees no such visit
 */
export function writeLetter(
  pool: Pool<'area'>,
  { token, person }: AreaMember,
  visitId: string,
  kind: LetterKind,
  { subject, body }: LetterText,
): Promise<number | null> {
  return asPerson(pool, token, async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`letter ${visitId} ${kind}`}, 10))`
    const [written] = await sql<{ version: number }[]>`
      insert into heard.letter (visit_id, kind, version, subject, body, written_by, written_at)
      select v.id, ${kind}, 1 + coalesce((select max(l.version) from heard.letter l where l.visit_id = v.id and l.kind = ${kind}), 0),
        ${subject}, ${body}, ${person.id}, heard.now()
      from heard.visit v where v.id::text = ${visitId} returning version`
    if (!written) return null
    await recordDeed(sql, person.id, 'wrote-letter', `${visitId} ${kind} ${written.version}`)
    return written.version
  })
}
