import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { changeDraft, putQuestion } from './change-draft.server'
import type { DraftQuestion } from './draft'

/** `conflict`: somebody else wrote it meanwhile; theirs is returned (null where they took it out), and nothing was changed. */
export type Written = { ok: true; edition: number } | { ok: false; conflict: DraftQuestion | null }

/**
 * Writes a question over the edition that the writer had read, and over no other, so that of two who write at once
 * neither loses a word. Null where this person sees no such survey.
 */
export function writeQuestion(
  pool: Pool<'inspector'>,
  inspector: Inspector,
  visitId: string,
  key: string,
  edition: number,
  content: SurveyQuestion,
): Promise<Written | null> {
  return changeDraft(pool, inspector, visitId, async (draft): Promise<Written> => {
    const now = draft.questions.find((question) => question.key === key)
    if (now?.edition !== edition) return { ok: false, conflict: now ?? null }
    await putQuestion(draft, key, { position: now.position, content: { ...content, key } })
    return { ok: true, edition: edition + 1 }
  })
}
