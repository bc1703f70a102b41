import { Temporal } from 'temporal-polyfill'
import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Moment, SurveyHours } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { lengthened } from './survey-hours'
import { writeRecord } from './write-record.server'

/**
 * Lets a survey close later. A trigger of the database refuses whatever would shorten an open one.
 * @returns false where the moment is not later, or the survey is over or not this person's
 */
export function extendSurvey(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  closesAt: Moment,
  why: string,
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<(SurveyHours & { id: string; now: string })[]>`
      select id, to_json(heard.survey_now(id)) #>> '{}' as now, to_json(opens_at) #>> '{}' as "surveyOpensAt",
        to_json(closes_at) #>> '{}' as "surveyClosesAt", to_json(sending_ends_at) #>> '{}' as "sendingEndsAt",
        to_json(final_release_at) #>> '{}' as "finalReleaseAt", to_json(drafts_forgotten_at) #>> '{}' as "draftsForgottenAt"
      from heard.survey where visit_id::text = ${visitId} and finally_released_at is null for update`
    const hours = survey && lengthened(survey, closesAt, Temporal.Instant.from(survey.now))
    if (!survey || !hours) return false
    await sql`update heard.survey set closes_at = ${hours.surveyClosesAt}, sending_ends_at = ${hours.sendingEndsAt},
      final_release_at = ${hours.finalReleaseAt}, drafts_forgotten_at = ${hours.draftsForgottenAt} where id = ${survey.id}`
    await writeRecord(sql, { surveyId: survey.id, deed: 'extended', version: null, words: why, personId: person.id })
    await recordDeed(sql, person.id, 'extended-survey', survey.id)
    return true
  })
}
