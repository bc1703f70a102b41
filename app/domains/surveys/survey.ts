import { Temporal } from 'temporal-polyfill'
import type { Moment, SurveyHours } from '~/domains/inspections/timeline'
import type { SurveyVersion } from './question'

/** The number of the consent page's present words: consent to an older notice is not consent to this one (33). */
export const presentNotice = 1

export interface Survey {
  id: string
  visitId: string
  slug: string
  areaName: string
  /** Set from the written statement of action, and part of every notice (117, 126). */
  focus: string
  /** The version that is asked now. */
  version: SurveyVersion
  finalReleaseMade: boolean
  /** Stopped in an emergency: what families are told about it; null while nothing is paused. */
  pausedWords: string | null
}

export const surveyStates = ['not-yet-open', 'open', 'paused', 'closing', 'closed', 'released'] as const
export type SurveyState = (typeof surveyStates)[number]

/**
 * Where a survey stands: `open` from noon on day -5 to noon on day -1 (122), `closing` while those who consented may
 * send, `paused` while neither may be done, `closed` while answers may only be taken back, `released` once the figures are final, whatever the hour.
 */
export function surveyState(
  survey: Pick<Survey, 'finalReleaseMade' | 'pausedWords'>,
  hours: SurveyHours,
  now: Temporal.Instant,
): SurveyState {
  if (survey.finalReleaseMade) return 'released'
  if (isBefore(now, hours.surveyOpensAt)) return 'not-yet-open'
  if (survey.pausedWords !== null && isBefore(now, hours.sendingEndsAt)) return 'paused'
  if (isBefore(now, hours.surveyClosesAt)) return 'open'
  if (isBefore(now, hours.sendingEndsAt)) return 'closing'
  return 'closed'
}

/** The moment after which pages kept from `now` may no longer be true; null when only the final release can change them. */
export function nextChangeAt(hours: SurveyHours, now: Temporal.Instant): Moment | null {
  const moments = [hours.surveyOpensAt, hours.surveyClosesAt, hours.sendingEndsAt, hours.finalReleaseAt]
  return moments.find((moment) => isBefore(now, moment)) ?? null
}

const allowed = {
  consent: ['open'],
  answer: ['open', 'closing'],
  send: ['open', 'closing'],
  withdraw: ['open', 'paused', 'closing', 'closed'],
} as const satisfies Record<string, readonly SurveyState[]>

/** Which deed a survey allows, read as `surveyCan.send(state)`. Who has consented is another gate's question. */
export const surveyCan = {
  consent: (state: SurveyState) => includes(allowed.consent, state),
  answer: (state: SurveyState) => includes(allowed.answer, state),
  send: (state: SurveyState) => includes(allowed.send, state),
  withdraw: (state: SurveyState) => includes(allowed.withdraw, state),
}

function includes(states: readonly SurveyState[], state: SurveyState): boolean {
  return states.includes(state)
}

function isBefore(now: Temporal.Instant, moment: Moment): boolean {
  return Temporal.Instant.compare(now, moment) < 0
}
