import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { proveConsent, signConsent } from '~/domains/consent/consent.server'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { momentAt, timelineOf } from '~/domains/inspections/timeline'
import { makeCode } from '~/domains/responses/code'
import { mixResponses } from '~/domains/responses/mix-responses.server'
import { wasSent } from '~/domains/responses/queries.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import { proveOpen } from '~/domains/surveys/published-survey'
import { findPublishedSurvey } from '~/domains/surveys/queries.server'
import type { Settings } from '~/platform/env.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { log } from '~/platform/log.server'
import { openPool } from '~db/client.server'
import { inspection, revisit } from '~db/seed/northmere'
import type { SeededVisit } from '~db/seed/seeded'
import { madeAnswers } from '~db/seed/responses'
import { setUpAreas } from '~db/seed/set-up.server'
import { makeMissingKeys } from '../mixer-keys.server'
import { setClock } from './demo-clock.server'
import type { Ground } from './ground.server'

/**
 * Northmere, where the database is empty. Its figures are not put in: made-up families send their answers through
 * the real intake, mixer and release, under a clock that is set for them. A loading that was cut short goes on where it
 * stopped: a family's code is always the same, and the intake takes nobody twice.
 */
export async function loadDemonstration(settings: Settings, ground: Ground): Promise<void> {
  const pools = openPools(ground)
  try {
    await setUpAreas(pools.owner)
    if (!settings.hasFamilies || (await isLoaded(pools))) return
    log('Loading the demonstration: 540 made-up families answer. This takes about half a minute.')
    const keys = new KeyFolder(settings.mixerKeyFolder)
    await makeMissingKeys(pools.mixer, keys)
    if (!(await surveyOf(pools, inspection)).finalReleaseMade) {
      const { surveyOpensAt, finalReleaseAt } = timelineOf(inspection.visit)
      await answer(pools, keys, inspection, [0, inspection.responses.count], surveyOpensAt)
      await release(pools, keys, inspection, 'final', finalReleaseAt)
    }
    if (!(await isReleased(pools, revisit))) {
      await answer(pools, keys, revisit, [0, beforeWednesday], timelineOf(revisit.visit).surveyOpensAt)
      await release(pools, keys, revisit, 'interim', momentAt('2026-03-11', '07:00'))
    }
    await answer(pools, keys, revisit, [beforeWednesday, revisit.responses.count], momentAt('2026-03-11', '09:00'))
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
  }
}

/** So many of the re-visit's families are in its first release. */
const beforeWednesday = 120

/** Its last family has sent, or everything is long over, or these are somebody else's areas. */
async function isLoaded(pools: Pools): Promise<boolean> {
  const survey = await findPublishedSurvey(pools.public, revisit.survey.slug)
  if (!survey || survey.finalReleaseMade) return true
  return wasSent(pools.respondent, survey, codeOf(revisit, revisit.responses.count - 1))
}

async function isReleased(pools: Pools, { survey }: SeededVisit): Promise<boolean> {
  const found = await pools.releaser.sql`select from heard.release where survey_id = ${survey.id}`
  return found.length > 0
}

const codeOf = ({ survey }: SeededVisit, family: number) =>
  makeCode(createHash('sha256').update(`demonstration|${survey.id}|${family}`).digest())

const familiesOf = ({ visit, survey, responses }: SeededVisit) =>
  madeAnswers(visit.kind, survey.questions, responses.count, responses.seed)

function openPools({ database }: Ground) {
  return {
    owner: openPool('owner', database.owner, 1),
    public: openPool('public', database.audiences.public, 1),
    respondent: openPool('respondent', database.audiences.respondent, 4),
    mixer: openPool('mixer', database.audiences.mixer, 1),
    releaser: openPool('releaser', database.audiences.releaser, 1),
  }
}
type Pools = ReturnType<typeof openPools>

async function answer(pools: Pools, keys: KeyFolder, seeded: SeededVisit, [from, to]: [number, number], at: string) {
  await setClock(pools.owner.sql, at)
  const survey = await surveyOf(pools, seeded)
  const open = proveOpen(survey, Temporal.Instant.from(at))
  const consented = proveConsent(survey, signConsent(survey, 'demonstration'), 'demonstration')
  if (!open || !consented) throw new Error('the demonstration’s survey is not open at its own hour')
  const families = familiesOf(seeded)
  for (let family = from; family < to; family += 1) {
    const sent = await submitResponse(pools.respondent, consented, open, codeOf(seeded, family), families[family] ?? {}, 'online')
    if (!sent.ok) throw new Error('the demonstration’s intake refused an answer')
  }
  await mix(pools, keys, seeded, at)
}

async function release(pools: Pools, keys: KeyFolder, seeded: SeededVisit, kind: 'interim' | 'final', at: string) {
  await setClock(pools.owner.sql, at)
  await mix(pools, keys, seeded, at)
  const published = await publishRelease(pools.releaser, seeded.survey.id, kind, Temporal.Instant.from(at))
  if (!published.ok) throw new Error(`the demonstration’s ${kind} release was refused: ${published.reason}`)
}

async function mix(pools: Pools, keys: KeyFolder, seeded: SeededVisit, at: string) {
  const { hours, id } = await surveyOf(pools, seeded)
  const ends = { id, sendingEndsAt: Temporal.Instant.from(hours.sendingEndsAt) }
  await mixResponses(pools.mixer, ends, await keys.privateHalf(id), Temporal.Instant.from(at))
}

async function surveyOf(pools: Pools, seeded: SeededVisit) {
  const survey = await findPublishedSurvey(pools.public, seeded.survey.slug)
  if (!survey) throw new Error('the demonstration’s survey is missing')
  return survey
}
