import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { handleKey, receiptHash } from './draft-keys.server'

/**
 * "Take my answers back." Answers the same whether the receipt exists or not, so that nobody can ask who took part.
 * The mixer does the rest when it next runs.
 */
export async function withdrawResponse(pool: Pool<'respondent'>, survey: PublishedSurvey, receipt: Code): Promise<'kept' | 'ended'> {
  const [row] = await pool.sql<[{ outcome: 'kept' | 'ended' }]>`
    select heard.withdraw(${survey.id}, ${receiptHash(receipt, survey.id)}, ${handleKey(receipt, survey.id)}) as outcome`
  return row.outcome
}
