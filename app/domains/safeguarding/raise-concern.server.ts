import { createHmac } from 'node:crypto'
import { pad } from '~/platform/padding'
import { seal } from '~/platform/seal.server'
import type { Pool } from '~db/client.server'
import { type ConcernContent, concernPurpose } from './concern'

/** What the respondents' door holds of the officers' keys: it can put in, not take out. */
export interface OfficersSeal {
  publicKey: Uint8Array
  fingerprintSecret: string
}

/**
 * Hands a copy to the safeguarding officers in a statement of its own, without any code and to the hour only
 * (paras 16-18, 34). Nothing else waits on it and it waits on nothing else.
 * @param once sending the same words again under the same `once` leaves one concern: a retry stands once
 */
export async function raiseConcern(
  pool: Pool<'respondent'>,
  officers: OfficersSeal,
  survey: { id: string },
  concern: ConcernContent,
  once: string,
): Promise<void> {
  const { from, question, text } = concern
  const sealed = await seal(officers.publicKey, concernPurpose(survey.id), pad({ from, question, text }))
  const fingerprint = createHmac('sha256', officers.fingerprintSecret).update(`${survey.id}|${once}|${text}`).digest()
  await pool.sql`select heard.raise_concern(${survey.id}, ${sealed}, ${fingerprint})`
}
