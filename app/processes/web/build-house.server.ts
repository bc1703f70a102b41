import { SurveyBook } from '~/domains/surveys/survey-book.server'
import { TranslationBook } from '~/domains/translations/translation-book.server'
import type { House } from '~/gates/house'
import { MovableClock } from '~/platform/clock.server'
import { followClock } from '~/platform/demo-clock.server'
import { handedOver } from '~/platform/env.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { openPool } from '~db/client.server'
import type { Audience } from '~db/roles'

/** What stands behind the doors, from what the steward handed over. */
export async function buildHouse(): Promise<House> {
  const pools = {
    public: pool('public'),
    respondent: pool('respondent'),
    account: pool('account'),
    inspector: pool('inspector'),
    area: pool('area'),
    safeguarding: pool('safeguarding'),
    translator: pool('translator'),
  }
  const clock = new MovableClock()
  await followClock(pools.public.sql, clock)
  const surveys = new SurveyBook(pools.public)
  await surveys.listen()
  const translations = new TranslationBook(pools.public)
  await translations.listen()
  return {
    mode: handedOver('HEARD_MODE') === 'production' ? 'production' : 'demonstration',
    origin: handedOver('HEARD_ORIGIN'),
    pools,
    surveys,
    translations,
    clock,
    cookieSecret: handedOver('HEARD_COOKIE_SECRET'),
    safeguarding: await officersKeys(),
    moveClock: async (offsetMs) => {
      const [{ moved }] = await pools.account.sql<[{ moved: boolean }]>`
        select heard.move_demo_clock(${Math.round(offsetMs)}) as moved`
      // The other processes hear of it in a moment; whoever moved it sees it at once.
      if (moved) clock.offsetMs = Math.round(offsetMs)
    },
  }
}

export async function closeHouse({ pools }: House): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end()))
}

function pool<A extends Audience>(audience: A) {
  const size = Number(process.env.HEARD_POOL ?? 10)
  return openPool(audience, handedOver(`HEARD_DB_${audience.toUpperCase()}`), size)
}

async function officersKeys(): Promise<House['safeguarding']> {
  const keys = new KeyFolder(handedOver('HEARD_SAFEGUARDING_KEY'))
  if (!keys.has('officers')) await keys.create('officers')
  return {
    publicKey: await keys.publicHalf('officers'),
    privateKey: await keys.privateHalf('officers'),
    fingerprintSecret: handedOver('HEARD_FINGERPRINT_SECRET'),
  }
}
