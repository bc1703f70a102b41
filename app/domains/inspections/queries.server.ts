import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { Term } from './area'
import type { Visit, Weakness } from './visit'
import type { Day } from './working-days'

/** A visit as the person who holds it meets it. */
export interface HeldVisit extends Visit {
  areaName: string
  /** The day on which the area is told; null in visits from before it was kept. */
  notifiedOn: Day | null
  isRehearsal: boolean
  /** How far its clock stands from everybody's: 0 but for a rehearsal. */
  clockOffsetMs: number
}

type VisitPool = Pool<'inspector' | 'area'>

/** The visits that this person holds, the newest first. */
export function listVisits(pool: VisitPool, token: string): Promise<HeldVisit[]> {
  return asPerson(pool, token, (sql) => sql<HeldVisit[]>`
    select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.notified_on as "notifiedOn", v.particulars, a.name as "areaName",
      v.is_rehearsal as "isRehearsal", v.clock_offset_ms::float8 as "clockOffsetMs"
    from heard.visit v join heard.area a on a.id = v.area_id order by v.day1_on desc, v.is_rehearsal`)
}

/** Null where this person holds no such visit: the database shows no row, whoever asks. */
export async function findVisit(pool: VisitPool, token: string, visitId: string): Promise<HeldVisit | null> {
  const [visit] = await asPerson(pool, token, (sql) => sql<HeldVisit[]>`
    select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.notified_on as "notifiedOn", v.particulars, a.name as "areaName",
      v.is_rehearsal as "isRehearsal", v.clock_offset_ms::float8 as "clockOffsetMs"
    from heard.visit v join heard.area a on a.id = v.area_id where v.id::text = ${visitId}`)
  return visit ?? null
}

/** The areas of significant weakness of a visit, in the statement's order. */
export const listWeaknesses = (pool: VisitPool, token: string, visitId: string) =>
  asPerson(pool, token, (sql) => sql<Weakness[]>`
    select number, name from heard.weakness where visit_id::text = ${visitId} order by number`)

/** The term dates of a visit's area (14); none where this person holds no such visit. */
export async function listTerms(pool: VisitPool, token: string, visitId: string): Promise<Term[]> {
  const [area] = await asPerson(pool, token, (sql) => sql<{ terms: Term[] }[]>`
    select coalesce(a.particulars -> 'terms', '[]') as terms from heard.visit v join heard.area a on a.id = v.area_id where v.id::text = ${visitId}`)
  return area?.terms ?? []
}
