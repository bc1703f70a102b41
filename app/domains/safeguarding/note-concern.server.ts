import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { ConcernDeed } from './concern'

/**
 * Writes down what an officer did about a concern, for good.
 * @param note what was done; nothing for 'acknowledged'
 * @returns false where the concern is not this officer's or this officer has not read it
 */
export async function noteConcern(
  pool: Pool<'safeguarding'>,
  token: string,
  concernId: string,
  deed: Exclude<ConcernDeed, 'opened'>,
  note = '',
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    // Nobody acts on what they have not read, not even on a colleague's word.
    const [row] = await sql<{ noted: boolean }[]>`
      select heard.note_concern(e.concern_id, ${deed}, ${note}) as noted from heard.concern_event e
      where e.concern_id = ${concernId} and e.deed = 'opened' and e.person_id = heard.current_person() limit 1`
    return row?.noted ?? false
  })
}
