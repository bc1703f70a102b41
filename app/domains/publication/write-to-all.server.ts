import type postgres from 'postgres'
import { writeToRole } from '~/domains/messages/write-to-role.server'

export interface LetterToAll {
  subject: string
  body: string
}

/** Whoever shares the survey with families hears, in the deed's own transaction, that its hours are others. */
export async function writeToAll(sql: postgres.TransactionSql, visitId: string, letter: LetterToAll): Promise<void> {
  for (const role of ['lano', 'pcf']) await writeToRole(sql, visitId, role, letter)
}
