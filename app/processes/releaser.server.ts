import { MovableClock } from '~/platform/clock.server'
import { followClock } from '~/platform/demo-clock.server'
import { handedOver } from '~/platform/env.server'
import { logFailure } from '~/platform/log.server'
import { openPool } from '~db/client.server'
import { repeat, sayReady, untilTold } from './child.server'
import { releaseWhatIsDue } from './releases-due.server'

/** The releaser: counts choices, never reads words, and publishes frozen tables. */
export async function runReleaser(): Promise<void> {
  const pool = openPool('releaser', handedOver('HEARD_DB_RELEASER'), 2)
  const clock = new MovableClock()
  await followClock(pool.sql, clock)
  const every = Number(process.env.HEARD_RELEASE_EVERY_MS ?? 1000)
  const stop = repeat(every, () => releaseWhatIsDue(pool, clock), (problem) => logFailure('releaser', problem))
  untilTold(async () => {
    await stop()
    await pool.end()
  })
  sayReady()
}
