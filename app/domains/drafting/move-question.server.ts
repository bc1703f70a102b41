import type { Inspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { changeDraft, type HeldDraft, putQuestion, write } from './change-draft.server'
import { positionBetween, spacing } from './draft'

/** One place up or down; at the end of the list nothing happens. Moving never disturbs somebody who is writing. */
export function moveQuestion(pool: Pool<'inspector'>, inspector: Inspector, visitId: string, key: string, to: 'up' | 'down'): Promise<boolean | null> {
  return changeDraft(pool, inspector, visitId, async (draft) => {
    const from = draft.questions.findIndex((question) => question.key === key)
    const others = draft.questions.filter((question) => question.key !== key)
    const place = from + (to === 'up' ? -1 : 1)
    const moved = draft.questions[from]
    if (!moved || place < 0 || place > others.length) return false
    const position = positionBetween(others[place - 1]?.position ?? null, others[place]?.position ?? null)
    if (position === null) await countAnew(draft)
    const between = position ?? (place + 0.5) * spacing
    await putQuestion(draft, key, { position: Math.round(between), content: moved.content })
    return true
  })
}

/** The same order with room between. */
async function countAnew(draft: HeldDraft) {
  for (const [n, { key, content }] of draft.questions.entries()) await write(draft, key, { position: (n + 1) * spacing, content })
}
