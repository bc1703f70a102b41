import type { Pool } from '~db/client.server'
import type { Holding, Person, Session } from './session'
import type { Role } from './roles'
import { digestOf, isToken } from './token.server'

type Row = Person & { role: Role | null; areaId: string; visitId: string | null; ofArea: boolean }

/** Who holds this session's token, or nobody: unknown, signed out and expired look the same. */
export async function findSession(pool: Pool<'account'>, token: string | undefined): Promise<Session | null> {
  if (!isToken(token)) return null
  const rows = await pool.sql<Row[]>`
    select p.id, p.name, p.email, h.role, coalesce(h.area_id, v.area_id) as "areaId", v.id as "visitId",
      h.area_id is not null as "ofArea"
    from heard.session s
    join heard.person p on p.id = s.person_id
    left join heard.role_holding h on h.person_id = p.id
    left join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id
    where s.token_hash = ${digestOf(token)} and s.expires_at > heard.now()`
  const [first] = rows
  if (!first) return null
  const { id, name, email } = first
  return { token, person: { id, name, email }, holdings: rows.flatMap(asHolding) }
}

const asHolding = ({ role, areaId, visitId, ofArea }: Row): Holding[] => (role ? [{ role, areaId, visitId, ofArea }] : [])

/** @param email in small letters, as addresses are kept */
export async function findPersonByEmail(pool: Pool<'account'>, email: string): Promise<Person | null> {
  const [person] = await pool.sql<Person[]>`select id, name, email from heard.person where email = ${email}`
  return person ?? null
}

/** Everybody, with the areas that they work for: for the demonstration's own sign-in only. */
export async function listPeople(pool: Pool<'account'>) {
  return pool.sql<(Person & { roles: Role[]; areas: string[] })[]>`
    select p.id, p.name, p.email, array_agg(distinct h.role::text) as roles, array_agg(distinct a.name) as areas
    from heard.person p join heard.role_holding h on h.person_id = p.id
    left join heard.visit v on v.id = h.visit_id
    join heard.area a on a.id = coalesce(h.area_id, v.area_id)
    group by p.id order by min(a.name), p.name`
}
