import type postgres from 'postgres'
import type { MovableClock } from './clock.server'

/**
 * Follows the clock that all processes share through the database, so that a moved demonstration moves everywhere.
 * In production there is no such clock, and the offset stays 0.
 */
export async function followClock(sql: postgres.Sql, clock: MovableClock): Promise<void> {
  const read = async () => {
    const before = Date.now()
    const [row] = await sql<[{ now: Date }]>`select heard.now() as now`
    const offset = row.now.getTime() - Math.round((before + Date.now()) / 2)
    // Less than half a minute apart is two machines' clocks, not a moved one.
    clock.offsetMs = Math.abs(offset) < 30_000 ? 0 : offset
  }
  await sql.listen('heard_changed', (what) => void (what === 'clock' && read().catch(() => {})), () => void read().catch(() => {}))
  await read()
}
