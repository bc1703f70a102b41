import { recordDeed } from '~/domains/audit/record-deed.server'
import type { Pool } from '~db/client.server'
import { type AccountSql, insertSession } from './insert-session.server'

/** Signs somebody in without a link: only the demonstration does. @returns the session's token, for its cookie */
export async function startSession(pool: Pool<'account'>, personId: string): Promise<string> {
  return pool.sql.begin(async (sql: AccountSql) => {
    await recordDeed(sql, personId, 'signed-in', 'demonstration')
    return insertSession(sql, personId)
  })
}
