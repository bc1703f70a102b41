import { Temporal } from 'temporal-polyfill'
import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Moment, SurveyHours } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import { hoursKept } from '~/domains/surveys/hours-kept.server'
import type { Pool } from '~db/client.server'
import { lengthened } from './survey-hours'
import { type LetterToAll, writeToAll } from './write-to-all.server'
import { writeRecord } from './write-record.server'

/**
 * Lets a survey close later. A trigger of the database refuses whatever would shorten an open one.
 * @returns false where the moment is not later, or the survey is over or not this person's
 */
export function extendSurvey(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  { closesAt, meetingAt, why }: { closesAt: Moment; meetingAt: Moment; why: string },
  letter: LetterToAll,
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string; now: string; hours: SurveyHours }[]>`
      select s.id, to_json(heard.survey_now(s.id)) #>> '{}' as now, ${hoursKept(sql)} as hours
      from heard.survey s where s.visit_id::text = ${visitId} and s.finally_released_at is null for update`
    const longer = survey && lengthened(survey.hours, closesAt, Temporal.Instant.from(survey.now), meetingAt)
    if (!survey || !longer?.ok) return false
    const { hours } = longer
    await sql`update heard.survey set closes_at = ${hours.surveyClosesAt}, sending_ends_at = ${hours.sendingEndsAt},
      final_release_at = ${hours.finalReleaseAt}, drafts_forgotten_at = ${hours.draftsForgottenAt} where id = ${survey.id}`
    await writeRecord(sql, { surveyId: survey.id, deed: 'extended', version: null, words: why, personId: person.id })
    await recordDeed(sql, person.id, 'extended-survey', survey.id)
    await writeToAll(sql, visitId, letter)
    return true
  })
}
