import type { Inspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { changeDraft, write } from './change-draft.server'

interface Change {
  number: number
  key: string
  before: { position: number; content: SurveyQuestion } | null
}

/** Takes the last change back, whoever made it; again, the one before. @returns the question's key, or null where none is left */
export async function undoChange(pool: Pool<'inspector'>, inspector: Inspector, visitId: string): Promise<string | null> {
  return changeDraft(pool, inspector, visitId, async (draft) => {
    const { sql, surveyId } = draft
    const [last] = await sql<Change[]>`
      select number, key, before from heard.draft_change where survey_id = ${surveyId} and not undone order by number desc limit 1`
    if (!last) return null
    await write(draft, last.key, last.before)
    await sql`update heard.draft_change set undone = true where survey_id = ${surveyId} and number = ${last.number}`
    return last.key
  })
}
