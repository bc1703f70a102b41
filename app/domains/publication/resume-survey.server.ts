import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { type LetterToAll, writeToAll } from './write-to-all.server'
import { writeRecord } from './write-record.server'

/** Lets a paused survey go on. Its hours have not moved: who wants them longer lengthens them. */
export function resumeSurvey(pool: Pool<'inspector'>, { token, person }: LeadInspector, visitId: string, letter: LetterToAll): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string }[]>`
      update heard.survey set paused_at = null, paused_words = null
      where visit_id::text = ${visitId} and paused_at is not null returning id`
    if (!survey) return false
    await writeRecord(sql, { surveyId: survey.id, deed: 'resumed', version: null, words: '', personId: person.id })
    await recordDeed(sql, person.id, 'resumed-survey', survey.id)
    await writeToAll(sql, visitId, letter)
    return true
  })
}
