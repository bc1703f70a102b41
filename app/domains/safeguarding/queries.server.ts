import type { Temporal } from 'temporal-polyfill'
import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import { type ConcernDeed, type ConcernState, stateAfter } from './concern'

/** What an officer sees of a concern without opening it: nothing of what was written, nobody's name. */
export interface QueuedConcern {
  id: string
  areaName: string
  /** An ISO instant, to the hour. */
  arrivedAt: string
  /** Whole hours since that hour began, so never fewer than have passed. */
  hoursWaiting: number
  state: ConcernState
  /** Oldest first; `at` is an ISO instant, `note` the reason or what was done. */
  events: { deed: ConcernDeed; note: string; at: string; isMine: boolean }[]
}

interface Row {
  id: string
  areaName: string
  arrivedAt: Date
  events: QueuedConcern['events']
}

/** Every concern that reaches the officer with this session's token, oldest first. */
export async function readQueue(pool: Pool<'safeguarding'>, token: string, now: Temporal.Instant): Promise<QueuedConcern[]> {
  return (await findRows(pool, token, null)).map((row) => asQueued(row, now))
}

/** Null where there is no such concern for this officer. */
export async function findConcern(pool: Pool<'safeguarding'>, token: string, concernId: string, now: Temporal.Instant) {
  const [row] = await findRows(pool, token, concernId)
  return row ? asQueued(row, now) : null
}

const findRows = (pool: Pool<'safeguarding'>, token: string, concernId: string | null) =>
  asPerson(pool, token, (sql) => sql<Row[]>`
    select c.id, a.name as "areaName", c.arrived_at as "arrivedAt", (
      select coalesce(jsonb_agg(jsonb_build_object('deed', e.deed, 'note', e.note, 'at', e.at,
        'isMine', e.person_id = heard.current_person()) order by e.at), '[]')
      from heard.concern_event e where e.concern_id = c.id) as events
    from heard.concern c
    join heard.survey s on s.id = c.survey_id
    join heard.visit v on v.id = s.visit_id
    join heard.area a on a.id = v.area_id
    where ${concernId}::uuid is null or c.id = ${concernId}::uuid
    order by c.arrived_at, c.id`)

function asQueued({ id, areaName, arrivedAt, events }: Row, now: Temporal.Instant): QueuedConcern {
  const hoursWaiting = Math.max(0, Math.floor((now.epochMilliseconds - arrivedAt.getTime()) / 3_600_000))
  const state = stateAfter(events.map(({ deed }) => deed))
  return { id, areaName, arrivedAt: arrivedAt.toISOString(), hoursWaiting, state, events }
}
