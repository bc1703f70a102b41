import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { changeDraft, putQuestion } from './change-draft.server'
import { positionBetween } from './draft'
import { planImport } from './import-plan'

/**
 * Puts a file's questions into the draft, all or none: new ones at the end, known ones over the editions that were
 * seen. @returns false where the draft changed meanwhile and nothing was done, null where there is no such survey
 */
export function importQuestions(
  pool: Pool<'inspector'>,
  inspector: Inspector,
  visitId: string,
  questions: readonly SurveyQuestion[],
  seen: Readonly<Record<string, number>>,
): Promise<boolean | null> {
  return changeDraft(pool, inspector, visitId, async (draft) => {
    const plan = planImport(draft.questions, questions)
    const isAsSeen = JSON.stringify(Object.entries(plan.seen).sort()) === JSON.stringify(Object.entries(seen).sort())
    if (!isAsSeen || plan.problems.length > 0) return false
    for (const { after } of plan.changed) {
      const position = draft.questions.find(({ key }) => key === after.key)?.position ?? 0
      await putQuestion(draft, after.key, { position, content: after })
    }
    let last = draft.questions.at(-1)?.position ?? null
    for (const question of plan.added) {
      last = positionBetween(last, null) ?? 0
      await putQuestion(draft, question.key, { position: last, content: question })
    }
    await recordDeed(draft.sql, inspector.person.id, 'imported-questions', `${visitId} ${plan.added.length} ${plan.changed.length}`)
    return true
  })
}
