import type postgres from 'postgres'
import { digestOf, makeToken } from './token.server'

export type AccountSql = postgres.TransactionSql

/** A working day and a little more. */
export const sessionSeconds = 12 * 60 * 60

export async function insertSession(sql: AccountSql, personId: string): Promise<string> {
  const token = makeToken()
  await sql`insert into heard.session (token_hash, person_id, expires_at)
    values (${digestOf(token)}, ${personId}, heard.now() + ${sessionSeconds} * interval '1 second')`
  return token
}
