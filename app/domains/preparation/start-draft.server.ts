import type postgres from 'postgres'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** The first draft of a survey, in the deed's own transaction. From here on inspectors write at it question by question. */
export async function startDraft(
  sql: postgres.TransactionSql,
  surveyId: string,
  personId: string,
  questions: readonly SurveyQuestion[],
): Promise<void> {
  const placed = questions.map((content, at) => ({ key: content.key, position: at + 1, content }))
  await sql`insert into heard.draft_question (survey_id, key, position, content, edition, changed_by, changed_at)
    select ${surveyId}, d.key, d.position, d.content, 1, ${personId}, heard.now()
    from jsonb_to_recordset(${JSON.stringify(placed)}::text::jsonb) as d(key text, position int, content jsonb)`
}
