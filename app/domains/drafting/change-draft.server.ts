import type postgres from 'postgres'
import { asPerson } from '~/domains/people/as-person.server'
import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import type { DraftQuestion } from './draft'
import { draftQuestions } from './queries.server'

/** A draft while one deed changes it: nobody else changes it meanwhile. */
export interface HeldDraft {
  sql: postgres.TransactionSql
  surveyId: string
  personId: string
  questions: DraftQuestion[]
}

interface Placed {
  position: number
  content: SurveyQuestion
}

/** Runs a deed on a visit's draft, one at a time. Null where this person sees no such survey. */
export function changeDraft<T>(pool: Pool<'inspector'>, { token, person }: Inspector, visitId: string, deed: (draft: HeldDraft) => Promise<T>): Promise<T | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string }[]>`select id from heard.survey where visit_id::text = ${visitId}`
    return survey ? deed(await holdDraft(sql, survey.id, person.id)) : null
  })
}

/** The same within another deed's transaction. */
export async function holdDraft(sql: postgres.TransactionSql, surveyId: string, personId: string): Promise<HeldDraft> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${surveyId}, 7))`
  return { sql, surveyId, personId, questions: await draftQuestions(sql, surveyId) }
}

/** Puts one question as it should be (null: away), and remembers how it was, so that it can be taken back. */
export async function putQuestion(draft: HeldDraft, key: string, after: Placed | null): Promise<void> {
  const { sql, surveyId, personId, questions } = draft
  const was = questions.find((question) => question.key === key)
  await write(draft, key, after)
  const before = was ? { position: was.position, content: was.content } : null
  await sql`insert into heard.draft_change (survey_id, number, key, before, after, person_id, at)
    select ${surveyId}, coalesce(max(number), 0) + 1, ${key}, ${asJson(sql, before)}, ${asJson(sql, after)}, ${personId}, heard.now()
    from heard.draft_change where survey_id = ${surveyId}`
}

/** Without remembering: for what is itself a taking back, and for counting places anew. */
export async function write({ sql, surveyId, personId }: HeldDraft, key: string, after: Placed | null): Promise<void> {
  if (after === null) await sql`delete from heard.draft_question where survey_id = ${surveyId} and key = ${key}`
  else {
    await sql`insert into heard.draft_question (survey_id, key, position, content, edition, changed_by, changed_at)
      values (${surveyId}, ${key}, ${after.position}, ${sql.json(after.content as never)}, 1, ${personId}, heard.now())
      on conflict (survey_id, key) do update set position = excluded.position, content = excluded.content,
        -- A question that only moved is the same edition: whoever writes at it goes on.
        edition = draft_question.edition + (draft_question.content <> excluded.content)::integer, changed_by = excluded.changed_by, changed_at = excluded.changed_at`
  }
}

const asJson = (sql: postgres.TransactionSql, placed: Placed | null) => (placed === null ? null : sql.json(placed as never))
