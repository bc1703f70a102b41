import { Temporal } from 'temporal-polyfill'
import type { KeyFolder } from '~/platform/key-folder.server'
import type { Pool } from '~db/client.server'

/** How long backups remember. After that nothing that was ever sealed can be opened again. */
const backupHorizon = Temporal.Duration.from({ hours: 35 * 24 })

interface Row {
  id: string
  sendingEndsAt: Date
  finallyReleasedAt: Date | null
  publicKey: Uint8Array | null
  /** A rehearsal's clock stands apart from everybody's. */
  offsetMs: number
}

const surveys = (pool: Pool<'mixer'>) => pool.sql<Row[]>`
  select s.id, s.sending_ends_at as "sendingEndsAt", s.finally_released_at as "finallyReleasedAt",
    s.mixer_public_key as "publicKey", v.clock_offset_ms::float8 as "offsetMs"
  from heard.survey s join heard.visit v on v.id = s.visit_id`

/** Surveys whose envelopes may still come or wait. */
export const mixedSurveys = async (pool: Pool<'mixer'>) =>
  (await surveys(pool)).filter(({ finallyReleasedAt, publicKey }) => finallyReleasedAt === null && publicKey !== null)

/**
 * One pair for each survey, made here; the public half is all that leaves.
 * Throws where a survey has a key whose private half is gone: to go on would lose every sealed answer.
 */
export async function makeMissingKeys(pool: Pool<'mixer'>, keys: KeyFolder): Promise<void> {
  for (const { id, publicKey, finallyReleasedAt } of await surveys(pool)) {
    if (finallyReleasedAt !== null) continue
    if (publicKey === null) {
      const made = keys.has(id) ? await keys.publicHalf(id) : await keys.create(id)
      await pool.sql`update heard.survey set mixer_public_key = ${made} where id = ${id} and mixer_public_key is null`
    } else if (!keys.has(id)) {
      throw new Error(
        'The mixer’s key is missing, though answers are sealed to it. Put the folder back where HEARD_MIXER_KEY says, and start again.',
      )
    }
  }
}

export async function destroyOldKeys(pool: Pool<'mixer'>, keys: KeyFolder, now: Temporal.Instant): Promise<void> {
  for (const { id, finallyReleasedAt } of await surveys(pool)) {
    if (finallyReleasedAt === null || !keys.has(id)) continue
    const forgetAt = Temporal.Instant.from(finallyReleasedAt.toISOString()).add(backupHorizon)
    if (Temporal.Instant.compare(now, forgetAt) >= 0) await keys.destroy(id)
  }
}
