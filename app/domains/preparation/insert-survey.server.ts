import type postgres from 'postgres'
import type { SurveyHours } from '~/domains/inspections/timeline'
import { presentNotice } from '~/domains/surveys/survey'

interface NewSurvey {
  id: string
  visitId: string
  slug: string
  focus: string
  hours: SurveyHours
}

/** A survey that no door knows yet: no version of it is published. */
export async function insertSurvey(sql: postgres.TransactionSql, { id, visitId, slug, focus, hours }: NewSurvey): Promise<void> {
  await sql`insert into heard.survey (id, visit_id, slug, focus, notice_number, current_version,
      opens_at, closes_at, sending_ends_at, final_release_at, drafts_forgotten_at)
    values (${id}, ${visitId}, ${slug}, ${focus}, ${presentNotice}, null, ${hours.surveyOpensAt}, ${hours.surveyClosesAt},
      ${hours.sendingEndsAt}, ${hours.finalReleaseAt}, ${hours.draftsForgottenAt})`
}
