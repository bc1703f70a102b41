import type postgres from 'postgres'
import type { SurveyDeed } from './survey-record'

interface Deed {
  surveyId: string
  deed: SurveyDeed
  version: number | null
  words: string
  personId: string
}

/** Written in the deed's own transaction, by the survey's own clock. Nobody can change or remove it. */
export async function writeRecord(sql: postgres.TransactionSql, { surveyId, deed, version, words, personId }: Deed): Promise<void> {
  await sql`insert into heard.survey_record (survey_id, deed, version, words, person_id, at)
    values (${surveyId}, ${deed}, ${version}, ${words}, ${personId}, heard.now())`
}
