import type postgres from 'postgres'
import type { Code } from '~/domains/responses/code'
import { handleKey, receiptHash, receiptOf } from '~/domains/responses/draft-keys.server'
import { openHandle, type WithdrawalHandle } from '~/domains/responses/withdrawal-handle.server'

/**
 * What only the senders could tell: which response and which words each pause code covers. Ids come without dashes.
 * @param sql a superuser, who sees every sealed handle and can open none of them without the codes
 */
export async function openHandles(sql: postgres.Sql, surveyId: string, codes: readonly string[]): Promise<Map<string, WithdrawalHandle>> {
  const rows = await sql<{ hash: string; sealed: Uint8Array }[]>`
    select encode(receipt_hash, 'hex') as hash, sealed from heard.withdrawal_handle where survey_id = ${surveyId}`
  const sealedBy = new Map(rows.map(({ hash, sealed }) => [hash, sealed]))
  const opened = new Map<string, WithdrawalHandle>()
  for (const code of codes) {
    const receipt = receiptOf(code as Code, surveyId)
    const sealed = sealedBy.get(Buffer.from(receiptHash(receipt, surveyId)).toString('hex'))
    if (sealed) opened.set(code, openHandle(handleKey(receipt, surveyId), sealed))
  }
  return opened
}
