import type { Temporal } from 'temporal-polyfill'
import type { SurveyHours } from '~/domains/inspections/timeline'
import type { Visit, Weakness } from '~/domains/inspections/visit'
import { type Survey, type SurveyState, surveyCan, surveyState } from './survey'

/** A survey as its doors need it: what is asked, for which visit, and until when. */
export interface PublishedSurvey extends Survey {
  hours: SurveyHours
  visit: Visit
  weaknesses: Weakness[]
  /** Marked on every page, listed nowhere, and thrown away in the end. */
  isRehearsal: boolean
  /** How far its clock stands from everybody's: 0 but for a rehearsal. */
  clockOffsetMs: number
  /** The mixer's half for everybody; null until the mixer has made it, and until then nothing opens. */
  mixerPublicKey: Uint8Array | null
}

declare const proof: unique symbol
/** A survey that may be answered and sent now. Only `proveOpen` makes one. */
export type OpenSurvey = PublishedSurvey & { mixerPublicKey: Uint8Array; readonly [proof]: 'open' }

export function proveOpen(survey: PublishedSurvey, now: Temporal.Instant): OpenSurvey | null {
  return surveyCan.send(stateOf(survey, now)) ? (survey as OpenSurvey) : null
}

export function stateOf(survey: PublishedSurvey, now: Temporal.Instant): SurveyState {
  const state = surveyState(survey, survey.hours, now)
  return survey.mixerPublicKey === null && state === 'open' ? 'not-yet-open' : state
}
