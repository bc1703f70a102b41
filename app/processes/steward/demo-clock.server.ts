import postgres from 'postgres'
import { momentAt } from '~/domains/inspections/timeline'

/** Wednesday of Northmere's survey week, at ten: two days before it closes. */
export const demonstrationBegins = momentAt('2026-03-11', '10:00')

/** At every start the demonstration's clock stands there and runs on. */
export async function prepareClock(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await setClock(owner, demonstrationBegins)
  } finally {
    await owner.end()
  }
}

export async function setClock(owner: postgres.Sql, moment: string): Promise<void> {
  const offset = Date.parse(moment) - Date.now()
  await owner`insert into heard.demo_clock (offset_ms) values (${offset})
    on conflict ("only") do update set offset_ms = excluded.offset_ms`
}
