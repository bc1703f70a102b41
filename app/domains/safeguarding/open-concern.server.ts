import { asPerson } from '~/domains/people/as-person.server'
import { unpad } from '~/platform/padding'
import { unseal } from '~/platform/seal.server'
import type { Pool } from '~db/client.server'
import { type ConcernContent, concernContent, concernPurpose } from './concern'

/**
 * Shows an officer what was written, once the look and its reason stand in the record.
 * @param token of the officer's session
 * @returns null where there is no such concern for this officer, or no reason
 */
export async function openConcern(
  pool: Pool<'safeguarding'>,
  privateKey: CryptoKey,
  token: string,
  concernId: string,
  reason: string,
): Promise<ConcernContent | null> {
  // The record is durable before anything is unsealed: a look without a recorded reason does not exist.
  const found = await asPerson(pool, token, async (sql) => {
    const [row] = await sql<{ surveyId: string; copy: Uint8Array | null }[]>`
      select c.survey_id as "surveyId", heard.open_concern(c.id, ${reason}) as copy
      from heard.concern c where c.id = ${concernId}`
    return row
  })
  if (!found?.copy) return null
  return concernContent.parse(unpad(await unseal(privateKey, concernPurpose(found.surveyId), found.copy)))
}
