import type postgres from 'postgres'
import type { SurveyHours } from '~/domains/inspections/timeline'

/** A survey's hours as they stand, as one column of a query that calls heard.survey `s`: they may have been lengthened. */
export const hoursKept = (sql: postgres.Sql | postgres.TransactionSql) => (sql as postgres.Sql)<{ hours: SurveyHours }[]>`
  json_build_object('surveyOpensAt', s.opens_at, 'surveyClosesAt', s.closes_at, 'sendingEndsAt', s.sending_ends_at,
    'finalReleaseAt', s.final_release_at, 'draftsForgottenAt', s.drafts_forgotten_at)`
