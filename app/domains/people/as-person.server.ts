import type postgres from 'postgres'
import type { Pool } from '~db/client.server'

/** Pools whose policies ask who it is that asks. */
type StaffPool = Pool<'inspector' | 'area' | 'moderator' | 'safeguarding' | 'translator'>

/**
 * Runs a deed in one transaction in which the database knows who asks: by the session's token, which it looks up
 * itself. Every read and write of a staff pool goes through here; without it row-level security shows nothing.
 */
export function asPerson<T>(pool: StaffPool, token: string, deed: (sql: postgres.TransactionSql) => Promise<T>): Promise<T> {
  return pool.sql.begin(async (sql) => {
    await sql`select set_config('heard.session', ${token}, true)`
    return deed(sql)
  }) as Promise<T>
}
