import type postgres from 'postgres'
import type { Letter } from './write-message.server'

/**
 * A letter to everybody who holds a role for a visit, in the deed's own transaction. Their addresses stay in the database.
 * @returns how many were written to; a rehearsal writes to nobody
 */
export async function writeToRole(
  sql: postgres.TransactionSql,
  visitId: string,
  role: string,
  { subject, body }: Omit<Letter, 'recipient'>,
): Promise<number> {
  const [row] = await sql<[{ written: number }]>`select heard.write_to_role(${visitId}, ${role}::heard.role, ${subject}, ${body}) as written`
  return row.written
}
