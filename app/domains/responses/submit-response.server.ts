import type { Consented } from '~/domains/consent/consent.server'
import { seal } from '~/platform/seal.server'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import type { Way } from '~/domains/surveys/way'
import type { Pool } from '~db/client.server'
import type { Code } from './code'
import { draftKeys, handleKey, receiptHash, receiptOf } from './draft-keys.server'
import { envelopeOf, envelopePurpose } from './envelope'
import { pad } from '~/platform/padding'

/**
 * `ended`: the hour passed while the page stood open; `paused`: the survey is stopped for now; `used`: somebody has sent
 * with this invitation. A second send of the same draft gets the same receipt.
 */
export type Submitted = { ok: true; receipt: Code } | { ok: false; reason: 'ended' | 'paused' | 'used' }

/**
 * Seals the answers to the mixer's key and keeps them in one durable statement; only then are they acknowledged.
 * Writes no time, no audit event and no job. `invited` is the digest of a letter's code, which is used up with it.
 */
export async function submitResponse(
  pool: Pool<'respondent'>,
  _consented: Consented,
  survey: OpenSurvey,
  code: Code,
  answers: Answers,
  way: Way,
  invited: Uint8Array | null = null,
): Promise<Submitted> {
  const keys = draftKeys(code, survey.id)
  const receipt = receiptOf(code, survey.id)
  const ofReceipt = {
    receipt: Buffer.from(receiptHash(receipt, survey.id)).toString('base64url'),
    handleKey: Buffer.from(handleKey(receipt, survey.id)).toString('base64url'),
  }
  const content = pad(envelopeOf(survey.version, answers, way, ofReceipt))
  const sealed = await seal(survey.mixerPublicKey, envelopePurpose(survey.id), content)
  const [row] = await pool.sql<[{ outcome: 'kept' | 'already' | 'ended' | 'paused' | 'used' }]>`
    select heard.intake(${survey.id}, ${keys.once}, ${sealed}, ${keys.id}, ${invited}) as outcome`
  const { outcome } = row
  return outcome === 'kept' || outcome === 'already' ? { ok: true, receipt } : { ok: false, reason: outcome }
}
