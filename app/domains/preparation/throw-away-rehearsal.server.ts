import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { Pool } from '~db/client.server'

/** Removes every row that a rehearsal made. @returns false for a real visit: the database throws none away */
export function throwAwayRehearsal(pool: Pool<'inspector'>, { token, person }: LeadInspector, visitId: string): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const [row] = await sql<[{ gone: boolean }]>`select heard.throw_away_rehearsal(${visitId}) as gone`
    if (row.gone) await recordDeed(sql, person.id, 'threw-away-rehearsal', visitId)
    return row.gone
  })
}
