import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { changeDraft } from './change-draft.server'
import { startDraft } from './start-draft.server'

/** Begins an empty draft with the questions that are published. @returns false where the draft has questions already */
export function copyPublished(pool: Pool<'inspector'>, inspector: Inspector, visitId: string): Promise<boolean | null> {
  return changeDraft(pool, inspector, visitId, async ({ sql, surveyId, personId, questions }) => {
    const [published] = await sql<{ questions: SurveyQuestion[] }[]>`
      select v.questions from heard.survey s
      join heard.survey_version v on v.survey_id = s.id and v.number = s.current_version where s.id = ${surveyId}`
    if (questions.length > 0 || !published) return false
    await startDraft(sql, surveyId, personId, published.questions)
    await recordDeed(sql, personId, 'copied-published', surveyId)
    return true
  })
}
