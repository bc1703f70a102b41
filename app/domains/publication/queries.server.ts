import type postgres from 'postgres'
import type { SurveyDeed } from './survey-record'

/** One line of a survey's record: who did what, when, and why. */
export interface RecordLine {
  deed: SurveyDeed
  version: number | null
  words: string
  by: string
  at: string
}

/** Newest first. */
export const readRecord = (sql: postgres.TransactionSql, surveyId: string) => sql<RecordLine[]>`
  select d.deed, d.version, d.words, coalesce(p.name, '') as by, to_json(d.at) #>> '{}' as at
  from heard.survey_record d left join heard.person p on p.id = d.person_id
  where d.survey_id = ${surveyId} order by d.at desc`
