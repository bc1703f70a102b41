import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Audience } from './roles'

/** A pool of one audience. The audience is part of the type, so that a verb says whose door it works at. */
export interface Pool<A extends Audience | 'owner' = Audience | 'owner'> {
  readonly audience: A
  readonly sql: postgres.Sql
  readonly db: PostgresJsDatabase
  end(): Promise<void>
}

/**
 * drizzle changes the parsers of the client that it is given (its dates come as text), so each pool has two faces:
 * `db` for what is read and written by rows, `sql` for the functions of the database.
 */
export function openPool<A extends Audience | 'owner'>(audience: A, url: string, max = 10): Pool<A> {
  const options = { max, onnotice: () => {}, connection: { application_name: `heard ${audience}` } }
  const sql = postgres(url, options)
  const rows = postgres(url, options)
  const db = drizzle(rows)
  const end = async () => {
    await Promise.all([sql.end({ timeout: 5 }), rows.end({ timeout: 5 })])
  }
  return { audience, sql, db, end }
}
