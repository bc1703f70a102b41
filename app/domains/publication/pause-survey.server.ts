import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { type LetterToAll, writeToAll } from './write-to-all.server'
import { writeRecord } from './write-record.server'

/**
 * Stops a survey in an emergency: from this moment the database takes nothing more in, and what was begun is kept.
 * @returns false where this person sees no such survey, or it is paused or over
 */
export function pauseSurvey(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  { words, reason }: { words: string; reason: string },
  letter: LetterToAll,
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string }[]>`
      update heard.survey set paused_at = heard.now(), paused_words = ${words}
      where visit_id::text = ${visitId} and current_version is not null and paused_at is null and heard.survey_now(id) < sending_ends_at
      returning id`
    if (!survey) return false
    await writeRecord(sql, { surveyId: survey.id, deed: 'paused', version: null, words: reason, personId: person.id })
    await recordDeed(sql, person.id, 'paused-survey', survey.id)
    await writeToAll(sql, visitId, letter)
    return true
  })
}
