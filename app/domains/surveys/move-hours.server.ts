import type postgres from 'postgres'
import type { SurveyHours } from '~/domains/inspections/timeline'

/** Puts a survey at the hours of its visit. A trigger of the database lets the hours of an open survey only grow. */
export async function moveHours(sql: postgres.TransactionSql, visitId: string, hours: SurveyHours): Promise<void> {
  await sql`update heard.survey set opens_at = ${hours.surveyOpensAt}, closes_at = ${hours.surveyClosesAt},
      sending_ends_at = ${hours.sendingEndsAt}, final_release_at = ${hours.finalReleaseAt},
      drafts_forgotten_at = ${hours.draftsForgottenAt}
    where visit_id::text = ${visitId}`
}
