import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaMember } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { LetterAsked, LetterKind, LetterVersion } from './letter'
import { lettersNow } from './queries.server'

/** `newer`: somebody saved it after the version that the writer had seen, and nothing was changed. */
export type LetterWritten = { ok: true; version: number } | { ok: false; newer: LetterVersion }

/**
 * The area adapts a letter (10): each save is a new version, made from the newest and from no other, so that of two
 * who save at once neither loses a word. Null where this person sees no such visit.
 */
export function writeLetter(
  pool: Pool<'area'>,
  { token, person }: AreaMember,
  visitId: string,
  kind: LetterKind,
  { subject, body, seen }: LetterAsked,
): Promise<LetterWritten | null> {
  return asPerson(pool, token, async (sql): Promise<LetterWritten | null> => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`letter ${visitId} ${kind}`}, 10))`
    const newest = (await lettersNow(sql, visitId)).find((each) => each.kind === kind)
    if (newest && newest.version > seen) {
      // The same words twice are one person pressing twice, and no conflict.
      const isSame = newest.subject === subject && newest.body === body
      return isSame ? { ok: true, version: newest.version } : { ok: false, newer: newest }
    }
    const [written] = await sql<{ version: number }[]>`
      insert into heard.letter (visit_id, kind, version, subject, body, written_by, written_at)
      select v.id, ${kind}, ${1 + (newest?.version ?? 0)}::int, ${subject}, ${body}, ${person.id}, heard.now()
      from heard.visit v where v.id::text = ${visitId} returning version`
    if (!written) return null
    await recordDeed(sql, person.id, 'wrote-letter', `${visitId} ${kind} ${written.version}`)
    return { ok: true, version: written.version }
  })
}
