import { Temporal } from 'temporal-polyfill'
import { mixResponses } from '~/domains/responses/mix-responses.server'
import { MovableClock } from '~/platform/clock.server'
import { followClock } from '~/platform/demo-clock.server'
import { handedOver } from '~/platform/env.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { log, logFailure } from '~/platform/log.server'
import { openPool } from '~db/client.server'
import { repeat, sayReady, untilTold } from './child.server'
import { destroyOldKeys, makeMissingKeys, mixedSurveys } from './mixer-keys.server'

/** The mixer: the only process that can open an envelope. Its keys lie outside the database and the data folder. */
export async function runMixer(): Promise<void> {
  const pool = openPool('mixer', handedOver('HEARD_DB_MIXER'), 2)
  const keys = new KeyFolder(handedOver('HEARD_MIXER_KEY'))
  const clock = new MovableClock()
  await followClock(pool.sql, clock)
  await makeMissingKeys(pool, keys)

  const stop = repeat(Number(process.env.HEARD_MIX_EVERY_MS ?? 2000), mixAll, (problem) => logFailure('mixer', problem))
  untilTold(async () => {
    await stop()
    await pool.end()
  })
  sayReady()

  async function mixAll() {
    await makeMissingKeys(pool, keys)
    for (const survey of await mixedSurveys(pool)) {
      const ends = { id: survey.id, sendingEndsAt: Temporal.Instant.from(survey.sendingEndsAt.toISOString()) }
      const { unreadable } = await mixResponses(pool, ends, await keys.privateHalf(survey.id), clock.now().add({ milliseconds: survey.offsetMs }))
      if (unreadable > 0) log(`mixer: ${unreadable} envelopes could not be opened and were removed`)
    }
    await destroyOldKeys(pool, keys, clock.now())
  }
}
