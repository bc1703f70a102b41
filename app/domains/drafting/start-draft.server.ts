import type postgres from 'postgres'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { holdDraft, write } from './change-draft.server'
import { freeKey, spacing } from './draft'

/** Begins a draft within another deed's transaction, after what stands there already. Nothing of it is undone later. */
export async function startDraft(sql: postgres.TransactionSql, surveyId: string, personId: string, questions: readonly SurveyQuestion[]): Promise<void> {
  const draft = await holdDraft(sql, surveyId, personId)
  const taken = draft.questions.map(({ key }) => key)
  let position = draft.questions.at(-1)?.position ?? 0
  for (const question of questions) {
    const key = freeKey(question.key, taken)
    taken.push(key)
    position += spacing
    await write(draft, key, { position, content: { ...question, key } })
  }
}
