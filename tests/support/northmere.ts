import { Temporal } from 'temporal-polyfill'
import { proveConsent, signConsent } from '~/domains/consent/consent.server'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { momentAt, timelineOf } from '~/domains/inspections/timeline'
import type { Code } from '~/domains/responses/code'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { mixResponses } from '~/domains/responses/mix-responses.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { findPublishedSurvey } from '~/domains/surveys/queries.server'
import type { Way } from '~/domains/surveys/way'
import { makeMissingKeys } from '~/processes/mixer-keys.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { revisit } from '~db/seed/northmere'
import { madeAnswers } from '~db/seed/responses'
import { setUpAreas } from '~db/seed/set-up.server'
import { type FreshDatabase, freshDatabase } from './database'
import { makeFolder, removeFolder } from './folders'

export const surveyId = revisit.survey.id
export const hours = timelineOf(revisit.visit)
export const wednesday = momentAt('2026-03-11', '10:00')
export const families = (count: number, seed: number) => madeAnswers('re-visit', revisit.survey.questions, count, seed)

/** Words that stand nowhere else. */
export const marker = 'zebra-kettle-81507'

/** One parent’s answers, of every kind. */
export const given: Answers = {
  'needs-spotted-early': 'quite-badly',
  'health-assessment-wait': 'unknown',
  'while-waiting': ['none-of-these'],
  'one-thing': `What would help is ${marker}.`,
  support: 'ehc-plan',
}

export interface Northmere extends FreshDatabase {
  keys: KeyFolder
  /** Moves the database's clock and what the verbs below are told. */
  at(moment: string): Promise<void>
  /** As its doors would have it. The proof that it is open is left to the database, which is what is tested. */
  survey(): Promise<OpenSurvey>
  consented(): Promise<NonNullable<ReturnType<typeof proveConsent>>>
  send(answers: Answers, code?: Code, way?: Way): ReturnType<typeof submitResponse>
  mix(): ReturnType<typeof mixResponses>
  release(kind: 'interim' | 'final'): ReturnType<typeof publishRelease>
}

/** Northmere's re-visit on the Wednesday of its survey week, in a database of its own, before anybody has answered. */
export async function openNorthmere(): Promise<Northmere> {
  const database = await freshDatabase()
  const { pools } = database
  const keyFolder = makeFolder('keys')
  const keys = new KeyFolder(keyFolder)
  await setUpAreas(pools.owner)
  await makeMissingKeys(pools.mixer, keys)
  let now = wednesday
  const instant = () => Temporal.Instant.from(now)
  const at = async (moment: string) => {
    now = moment
    await setClock(pools.owner.sql, moment)
  }
  const survey = async () => (await findPublishedSurvey(pools.public, revisit.survey.slug)) as OpenSurvey
  const consented = async () => {
    const found = await survey()
    const proof = proveConsent(found, signConsent(found, 'tests'), 'tests')
    if (!proof) throw new Error('consent was not proved')
    return proof
  }
  await at(wednesday)
  return {
    ...database,
    keys,
    at,
    survey,
    consented,
    send: async (answers, code = newPauseCode(), way = 'online') =>
      submitResponse(pools.respondent, await consented(), await survey(), code, answers, way),
    mix: async () => {
      const ends = { id: surveyId, sendingEndsAt: Temporal.Instant.from(hours.sendingEndsAt) }
      return mixResponses(pools.mixer, ends, await keys.privateHalf(surveyId), instant())
    },
    release: (kind) => publishRelease(pools.releaser, surveyId, kind, instant()),
    end: async () => {
      await database.end()
      removeFolder(keyFolder)
    },
  }
}
