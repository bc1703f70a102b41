import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { InspectorsProgress, Progress } from './progress'
import { floorResponses } from './rounding'

/** How many have answered, for whoever holds the visit; null where this person sees no such survey. */
export async function readProgress(pool: Pool<'inspector' | 'area'>, token: string, visitId: string): Promise<Progress | null> {
  const [row] = await asPerson(pool, token, (sql) => sql<Progress[]>`
    select s.id as "surveyId", s.current_version is not null as "isPublished", coalesce(heard.response_count(s.id), 0) as count, to_json(s.opens_at) #>> '{}' as "opensAt",
      to_json(s.closes_at) #>> '{}' as "closesAt", to_json(s.final_release_at) #>> '{}' as "finalReleaseAt"
    from heard.survey s where s.visit_id::text = ${visitId}`)
  return row ? { ...row, count: floorResponses(row.count) } : null
}

/** The same with what only inspectors may know. */
export async function readInspectorsProgress(pool: Pool<'inspector'>, token: string, visitId: string): Promise<InspectorsProgress | null> {
  const [row] = await asPerson(pool, token, (sql) => sql<InspectorsProgress[]>`
    select s.id as "surveyId", s.current_version is not null as "isPublished", coalesce(heard.response_count(s.id), 0) as count, to_json(s.opens_at) #>> '{}' as "opensAt",
      to_json(s.closes_at) #>> '{}' as "closesAt", to_json(s.final_release_at) #>> '{}' as "finalReleaseAt",
      coalesce(heard.words_waiting(s.id), 0) as "wordsWaiting",
      (select jsonb_build_object('kind', r.kind, 'releasedAt', r.released_at) from heard.release r
       where r.survey_id = s.id order by r.number desc limit 1) as "lastRelease"
    from heard.survey s where s.visit_id::text = ${visitId}`)
  return row ? { ...row, count: floorResponses(row.count), wordsWaiting: floorResponses(row.wordsWaiting) } : null
}
