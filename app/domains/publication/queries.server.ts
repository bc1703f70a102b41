import type postgres from 'postgres'
import type { SurveyHours } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import { hoursKept } from '~/domains/surveys/hours-kept.server'
import type { Pool } from '~db/client.server'
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

/** A survey's hours as they are now, whether it was paused, and its record. */
export interface RunningSurvey {
  hours: SurveyHours
  slug: string
  isPublished: boolean
  pausedWords: string | null
  finalReleaseMade: boolean
  record: RecordLine[]
}

/** Null where this person sees no such survey. */
export function readRunning(pool: Pool<'inspector'>, token: string, visitId: string): Promise<RunningSurvey | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<(Omit<RunningSurvey, 'record'> & { id: string })[]>`
      select s.id, s.slug, s.current_version is not null as "isPublished", s.paused_words as "pausedWords",
        s.finally_released_at is not null as "finalReleaseMade", ${hoursKept(sql)} as hours
      from heard.survey s where s.visit_id::text = ${visitId}`
    return survey ? { ...survey, record: await readRecord(sql, survey.id) } : null
  })
}
