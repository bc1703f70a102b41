import type { Consented } from '~/domains/consent/consent.server'
import type { Answer, Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { encryptDraft } from './draft.server'
import { draftKeys } from './draft-keys.server'
import { type FoundDraft, findDraft } from './queries.server'

const attempts = 8

/**
 * Puts one answer into the draft; undefined takes it out (a skipped question).
 * Two tabs at once: the one that comes second reads what the first wrote and tries again, so neither loses an answer.
 * @returns what the draft holds now. Throws when sending has ended meanwhile, or after eight tries.
 */
export async function keepAnswer(
  pool: Pool<'respondent'>,
  _consented: Consented,
  survey: OpenSurvey,
  code: Code,
  question: string,
  answer: Answer | undefined,
): Promise<Answers> {
  const keys = draftKeys(code, survey.id)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await findDraft(pool, survey, code)
    const answers = withAnswer(found, question, answer)
    const becomes = encryptDraft(keys, { version: survey.version.number, answers })
    const was = found?.ciphertext ?? null
    const [row] = await pool.sql<[{ kept: boolean }]>`
      select heard.draft_keep(${keys.id}, ${survey.id}, ${was}, ${becomes}) as kept`
    if (row.kept) return answers
  }
  throw new Error('a draft could not be kept')
}

function withAnswer(found: FoundDraft | null, question: string, answer: Answer | undefined): Answers {
  const { [question]: _before, ...others } = found?.held ?? {}
  return answer === undefined ? others : { ...others, [question]: answer }
}
