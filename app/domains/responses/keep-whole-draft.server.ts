import type { Consented } from '~/domains/consent/consent.server'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { encryptDraft } from './draft.server'
import { draftKeys } from './draft-keys.server'
import { findDraft } from './queries.server'

/** All answers at once, as somebody types them in from paper. False once sending has ended. */
export async function keepWholeDraft(
  pool: Pool<'respondent'>,
  _consented: Consented,
  survey: OpenSurvey,
  code: Code,
  answers: Answers,
): Promise<boolean> {
  const keys = draftKeys(code, survey.id)
  const was = (await findDraft(pool, survey, code))?.ciphertext ?? null
  const becomes = encryptDraft(keys, { version: survey.version.number, answers })
  const [row] = await pool.sql<[{ kept: boolean }]>`
    select heard.draft_keep(${keys.id}, ${survey.id}, ${was}, ${becomes}) as kept`
  return row.kept
}
