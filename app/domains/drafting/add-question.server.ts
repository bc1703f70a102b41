import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { changeDraft, putQuestion } from './change-draft.server'
import { freeKey, positionBetween } from './draft'

/** Puts a question at the end of the draft. @returns its key, or null where this person sees no such survey */
export function addQuestion(pool: Pool<'inspector'>, inspector: Inspector, visitId: string, question: SurveyQuestion): Promise<string | null> {
  return changeDraft(pool, inspector, visitId, async (draft) => {
    const key = freeKey(question.key, draft.questions.map((each) => each.key))
    const position = positionBetween(draft.questions.at(-1)?.position ?? null, null) ?? 0
    await putQuestion(draft, key, { position, content: { ...question, key } })
    return key
  })
}
