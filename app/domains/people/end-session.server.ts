import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Pool } from '~db/client.server'
import { digestOf, isToken } from './token.server'

/** From here on the token opens nothing, wherever it was kept. */
export async function endSession(pool: Pool<'account'>, token: string | undefined): Promise<void> {
  if (!isToken(token)) return
  await pool.sql.begin(async (sql) => {
    const [ended] = await sql<{ personId: string }[]>`
      delete from heard.session where token_hash = ${digestOf(token)} returning person_id as "personId"`
    if (ended) await recordDeed(sql, ended.personId, 'signed-out')
  })
}
