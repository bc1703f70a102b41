import type { Pool } from '~db/client.server'
import type { EnvelopeContent } from './envelope'
import { openHandle } from './withdrawal-handle.server'

/** The mixer's statements, within one transaction. */
export type MixerSql = Parameters<Parameters<Pool<'mixer'>['sql']['begin']>[1]>[0]

/**
 * Meets the withdrawals: what is in the batch is dropped, what was mixed before is removed.
 * @param isLast nothing can come any more, so a receipt that met nothing is forgotten too
 * @returns what stays of the batch
 */
export async function takeBack(sql: MixerSql, surveyId: string, batch: EnvelopeContent[], isLast: boolean) {
  const rows = await sql<{ hash: Uint8Array }[]>`select receipt_hash as hash from heard.withdrawal where survey_id = ${surveyId}`
  if (rows.length === 0) return batch
  const asked = new Set(rows.map(({ hash }) => Buffer.from(hash).toString('base64url')))
  const inBatch = batch.filter(({ receipt }) => asked.has(receipt)).map(({ receipt }) => receipt)
  const beforeThis = await removeMixed(sql, surveyId)
  const met = isLast ? rows.map(({ hash }) => hash) : [...inBatch.map((each) => Buffer.from(each, 'base64url')), ...beforeThis]
  for (const hash of met) await sql`delete from heard.withdrawal where survey_id = ${surveyId} and receipt_hash = ${hash}`
  return batch.filter(({ receipt }) => !asked.has(receipt))
}

/** The withdrawal brings the key that opens its handle; nothing else on this machine could. */
async function removeMixed(sql: MixerSql, surveyId: string): Promise<Uint8Array[]> {
  const gone = await sql<{ hash: Uint8Array; sealed: Uint8Array; key: Uint8Array }[]>`
    delete from heard.withdrawal_handle h using heard.withdrawal w
    where h.survey_id = ${surveyId} and w.survey_id = h.survey_id and w.receipt_hash = h.receipt_hash
    returning h.receipt_hash as hash, h.sealed, w.handle_key as key`
  const opened = gone.map(({ key, sealed }) => openHandle(key, sealed))
  if (opened.length > 0) {
    await sql`delete from heard.response where id = any(${opened.map(({ response }) => response)}::uuid[])`
    await sql`delete from heard.words where id = any(${opened.flatMap(({ words }) => words)}::uuid[])`
  }
  return gone.map(({ hash }) => hash)
}
