import type postgres from 'postgres'
import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { LetterVersion, Sending } from './letter'

export type StaffPool = Pool<'area' | 'inspector'>

/** Every version of every letter of a visit, the newest first; none where this person holds no such visit. */
export const listLetters = (pool: StaffPool, token: string, visitId: string) => asPerson(pool, token, (sql) => lettersNow(sql, visitId))

/** The same inside a deed's own transaction. */
export const lettersNow = (sql: postgres.TransactionSql, visitId: string): Promise<LetterVersion[]> => sql<LetterVersion[]>`
  select l.id, l.kind, l.version, l.subject, l.body, coalesce(p.name, '') as by, to_json(l.written_at) #>> '{}' as at
  from heard.letter l left join heard.person p on p.id = l.written_by
  where l.visit_id::text = ${visitId} order by l.kind, l.version desc`

/** What was sent, when, how and to whom, the latest first. */
export const listSendings = (pool: StaffPool, token: string, visitId: string) =>
  asPerson(pool, token, (sql) => sql<Sending[]>`
    select l.kind, l.version, s.sent_on as "sentOn", s.to_whom as "toWhom", s.how, coalesce(p.name, '') as by
    from heard.letter_sending s join heard.letter l on l.id = s.letter_id left join heard.person p on p.id = s.recorded_by
    where l.visit_id::text = ${visitId} order by s.sent_on desc, s.recorded_at desc`)

/** Where the survey of a visit is, what it is about and until when, for the drafts of its letters. */
export async function findSurveyOf(pool: StaffPool, token: string, visitId: string) {
  const [survey] = await asPerson(pool, token, (sql) => sql<{ slug: string; focus: string; opensAt: string; closesAt: string }[]>`
    select slug, focus, to_json(opens_at) #>> '{}' as "opensAt", to_json(closes_at) #>> '{}' as "closesAt"
    from heard.survey where visit_id::text = ${visitId}`)
  return survey ?? null
}
