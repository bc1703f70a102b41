import { Temporal } from 'temporal-polyfill'
import { proveConsent, signConsent } from '~/domains/consent/consent.server'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { momentAt, timelineOf } from '~/domains/inspections/timeline'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { mixResponses } from '~/domains/responses/mix-responses.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import type { Answers } from '~/domains/surveys/answers'
import { proveOpen } from '~/domains/surveys/published-survey'
import { findPublishedSurvey } from '~/domains/surveys/queries.server'
import type { Settings } from '~/platform/env.server'
import { KeyFolder } from '~/platform/key-folder.server'
import { log } from '~/platform/log.server'
import { openPool } from '~db/client.server'
import { inspection, revisit, type SeededVisit } from '~db/seed/northmere'
import { madeAnswers } from '~db/seed/responses'
import { setUpAreas } from '~db/seed/set-up.server'
import { makeMissingKeys } from '../mixer-keys.server'
import { setClock } from './demo-clock.server'
import type { Ground } from './ground.server'

/**
 * Northmere, where the database is empty. Its figures are not put in: made-up families send their answers through
 * the real intake, mixer and release, under a clock that is set for them.
 */
export async function loadDemonstration(settings: Settings, ground: Ground): Promise<void> {
  const pools = openPools(ground)
  try {
    if (!(await setUpAreas(pools.owner))) return
    log('Loading the demonstration: 540 made-up families answer. This takes about half a minute.')
    const keys = new KeyFolder(settings.mixerKeyFolder)
    await makeMissingKeys(pools.mixer, keys)
    const { surveyOpensAt, finalReleaseAt } = timelineOf(inspection.visit)
    const families = familiesOf(inspection)
    await answer(pools, keys, inspection, families, surveyOpensAt)
    await release(pools, keys, inspection, 'final', finalReleaseAt)

    const now = familiesOf(revisit)
    await answer(pools, keys, revisit, now.slice(0, 120), timelineOf(revisit.visit).surveyOpensAt)
    await release(pools, keys, revisit, 'interim', momentAt('2026-03-11', '07:00'))
    await answer(pools, keys, revisit, now.slice(120), momentAt('2026-03-11', '09:00'))
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
  }
}

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

async function answer(pools: Pools, keys: KeyFolder, seeded: SeededVisit, families: Answers[], at: string) {
  await setClock(pools.owner.sql, at)
  const survey = await surveyOf(pools, seeded)
  const open = proveOpen(survey, Temporal.Instant.from(at))
  const consented = proveConsent(survey, signConsent(survey, 'demonstration'), 'demonstration')
  if (!open || !consented) throw new Error('the demonstration’s survey is not open at its own hour')
  for (const given of families) {
    const sent = await submitResponse(pools.respondent, consented, open, newPauseCode(), given)
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
