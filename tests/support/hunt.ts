import type postgres from 'postgres'

/** Something that must not be found: as it is, and as any table would show it. */
export type Canary = string | Uint8Array

/** How a canary may look once it has been through a text, a bytea, JSON or a cookie. */
export function looksOf(canary: Canary): string[] {
  const bytes = Buffer.from(canary)
  const encoded = [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')]
  return typeof canary === 'string' ? [canary, ...encoded] : encoded
}

/**
 * Reads every row of every table of the database, its statistics and its prepared statements, as the superuser.
 * @returns the names of the tables in which the canary stands, in any of its looks
 */
export async function tablesHolding(superuser: postgres.Sql, canary: Canary): Promise<string[]> {
  const tables = await superuser<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname <> 'information_schema'
    union all values ('pg_stat_activity'), ('pg_prepared_statements'), ('pg_locks'), ('pg_stats')`
  const looks = looksOf(canary)
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await superuser<{ row: string }[]>`select t::text as row from ${superuser.unsafe(name)} t`
    if (rows.some(({ row }) => looks.some((look) => row.includes(look)))) found.push(name)
  }
  return found.sort()
}
