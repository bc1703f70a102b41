import type postgres from 'postgres'
import { asPerson } from '~/domains/people/as-person.server'
import { type RecordLine, readRecord } from '~/domains/publication/queries.server'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import type { Remark, Review } from './review'

/** A version that was shared with the PCF, as it was asked about. */
export interface SharedVersion extends Review {
  questions: SurveyQuestion[]
  minutes: number
}

/** Everything that was said about a visit's survey before it was published. Newest version first. */
export interface Agreement {
  surveyId: string
  slug: string
  focus: string
  opensAt: string
  closesAt: string
  publishedVersion: number | null
  shared: SharedVersion[]
  remarks: Remark[]
  record: RecordLine[]
}

type StaffPool = Pool<'inspector' | 'area'>

/** Null where this person sees no such survey. */
export function readAgreement(pool: StaffPool, token: string, visitId: string): Promise<Agreement | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<Omit<Agreement, 'shared' | 'remarks' | 'record'>[]>`
      select s.id as "surveyId", s.slug, s.focus, to_json(s.opens_at) #>> '{}' as "opensAt",
        to_json(s.closes_at) #>> '{}' as "closesAt", s.current_version as "publishedVersion"
      from heard.survey s where s.visit_id::text = ${visitId}`
    if (!survey) return null
    return {
      ...survey,
      shared: await sharedVersions(sql, survey.surveyId),
      remarks: await remarksOf(sql, survey.surveyId),
      record: await readRecord(sql, survey.surveyId),
    }
  })
}

export const sharedVersions = (sql: postgres.TransactionSql, surveyId: string) => sql<SharedVersion[]>`
  select v.number as version, v.questions, v.minutes, by.name as "sharedBy", to_json(r.shared_at) #>> '{}' as "sharedAt",
    r.answer_by_on as "answerByOn", agreed.name as "agreedBy", to_json(r.agreed_at) #>> '{}' as "agreedAt"
  from heard.review r
  join heard.survey_version v on v.survey_id = r.survey_id and v.number = r.version
  left join heard.person by on by.id = r.shared_by
  left join heard.person agreed on agreed.id = r.agreed_by
  where r.survey_id = ${surveyId} order by v.number desc`

const remarksOf = (sql: postgres.TransactionSql, surveyId: string) => sql<Remark[]>`
  select m.id, m.version, m.question, m.kind, m.words, m.proposed_title as "proposedTitle", m.proposed_hint as "proposedHint",
    by.name as by, to_json(m.at) #>> '{}' as at, m.accepted, m.answer, answered.name as "answeredBy"
  from heard.review_remark m
  left join heard.person by on by.id = m.person_id
  left join heard.person answered on answered.id = m.answered_by
  where m.survey_id = ${surveyId} order by m.at`
