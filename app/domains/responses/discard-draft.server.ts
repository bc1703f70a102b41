import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { draftKeys } from './draft-keys.server'

/** "Throw my answers away": the row is gone; the code opens nothing any more. */
export async function discardDraft(pool: Pool<'respondent'>, survey: PublishedSurvey, code: Code): Promise<void> {
  await pool.sql`select heard.draft_discard(${draftKeys(code, survey.id).id})`
}
