import type postgres from 'postgres'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { holdDraft, putQuestion } from './change-draft.server'

/**
 * Rewrites one question within another deed's transaction, over whatever stands there now.
 * @returns false where the question is no longer in the draft
 */
export async function replaceQuestion(
  sql: postgres.TransactionSql,
  surveyId: string,
  personId: string,
  key: string,
  change: (content: SurveyQuestion) => SurveyQuestion,
): Promise<boolean> {
  const draft = await holdDraft(sql, surveyId, personId)
  const now = draft.questions.find((question) => question.key === key)
  if (!now) return false
  await putQuestion(draft, key, { position: now.position, content: { ...change(now.content), key } })
  return true
}
