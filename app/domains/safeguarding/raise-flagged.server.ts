import { hkdfSync } from 'node:crypto'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { asksForWords } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { isFlagged } from './flag'
import { type OfficersSeal, raiseConcern } from './raise-concern.server'

/**
 * Checks each text in memory as it comes in; only the answer that is flagged goes to the officers, alone: not the
 * answers beside it and no code, so that nobody can tell which response it belongs to.
 * @param code the pause code; only a one-way digest of it takes part, so that a second send raises nothing new
 */
export async function raiseFlagged(
  pool: Pool<'respondent'>,
  officers: OfficersSeal,
  survey: OpenSurvey,
  code: string,
  answers: Answers,
): Promise<void> {
  const once = Buffer.from(hkdfSync('sha256', code, survey.id, 'heard concern once', 32)).toString('hex')
  for (const question of survey.version.questions) {
    const text = answers[question.key]
    if (!asksForWords(question) || typeof text !== 'string' || !isFlagged(text)) continue
    await raiseConcern(pool, officers, survey, { from: 'answer', question: question.title.en, text }, once)
  }
}
