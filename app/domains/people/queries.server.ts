import type { Pool } from '~db/client.server'
import type { Holding, Person, Session } from './session'
import { digestOf } from './token.server'

/** Who holds this session's token, or nobody: unknown, signed out and expired look the same. */
export async function findSession(pool: Pool<'account'>, token: string): Promise<Session | null> {
  const [row] = await pool.sql<(Person & { holdings: Holding[] })[]>`
    select p.id, p.name, p.email, (
      select coalesce(jsonb_agg(jsonb_build_object('role', h.role, 'visitId', v.id, 'areaId', coalesce(h.area_id, v.area_id))), '[]')
      from heard.role_holding h left join heard.visit v on v.id = h.visit_id or v.area_id = h.area_id where h.person_id = p.id) as holdings
    from heard.session s join heard.person p on p.id = s.person_id
    where s.token_hash = ${digestOf(token)} and s.expires_at > heard.now()`
  if (!row) return null
  const { holdings, ...person } = row
  return { person, holdings, token }
}

export async function findPersonByEmail(pool: Pool<'account'>, email: string): Promise<Person | null> {
  const [person] = await pool.sql<Person[]>`select id, name, email from heard.person where email = ${email.trim().toLowerCase()}`
  return person ?? null
}

/** Everybody, with the areas that they work for: for the demonstration's own sign-in only. */
export async function listPeople(pool: Pool<'account'>) {
  return pool.sql<(Person & { roles: string[]; areas: string[] })[]>`
    select p.id, p.name, p.email, array_agg(distinct h.role::text) as roles, array_agg(distinct a.name) as areas
    from heard.person p join heard.role_holding h on h.person_id = p.id
    left join heard.visit v on v.id = h.visit_id
    join heard.area a on a.id = coalesce(h.area_id, v.area_id)
    group by p.id order by min(a.name), p.name`
}
