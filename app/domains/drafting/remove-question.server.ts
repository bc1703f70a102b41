import type { Inspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { changeDraft, putQuestion } from './change-draft.server'

/** Takes a question out of the draft; undo brings it back. */
export function removeQuestion(pool: Pool<'inspector'>, inspector: Inspector, visitId: string, key: string): Promise<boolean | null> {
  return changeDraft(pool, inspector, visitId, async (draft) => {
    if (!draft.questions.some((question) => question.key === key)) return false
    await putQuestion(draft, key, null)
    return true
  })
}
