import { type Answers, fitting } from '~/domains/surveys/answers'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import { keepFor } from '~/domains/surveys/show-if'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { decryptDraft } from './draft.server'
import { draftKeys } from './draft-keys.server'

export interface FoundDraft {
  ciphertext: Uint8Array
  /** Only what the present version asks of this person: what is shown to them, sent and saved. */
  answers: Answers
  /** With answers to questions that another answer has since put aside: should that one change back, they are there. */
  held: Answers
  /** Whether answers had to go because the survey has changed since. */
  isOlder: boolean
}

/** The draft behind a pause code, or nothing: sent, thrown away, forgotten or never there all look the same. */
export async function findDraft(pool: Pool<'respondent'>, survey: PublishedSurvey, code: Code): Promise<FoundDraft | null> {
  const keys = draftKeys(code, survey.id)
  const [row] = await pool.sql<[{ ciphertext: Uint8Array | null }]>`select heard.draft_read(${keys.id}) as ciphertext`
  if (!row.ciphertext) return null
  const draft = decryptDraft(keys, row.ciphertext)
  const held = fitting(survey.version.questions, draft.answers)
  return { ciphertext: row.ciphertext, answers: keepFor(survey.version, held), held, isOlder: draft.version !== survey.version.number }
}

/** Whether the draft behind this pause code was sent. Only its holder can ask. */
export async function wasSent(pool: Pool<'respondent'>, survey: PublishedSurvey, code: Code): Promise<boolean> {
  const [row] = await pool.sql<[{ sent: boolean }]>`
    select heard.was_sent(${survey.id}, ${draftKeys(code, survey.id).once}) as sent`
  return row.sent
}
