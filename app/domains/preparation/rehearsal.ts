import { Temporal } from 'temporal-polyfill'
import type { SurveyHours } from '~/domains/inspections/timeline'

/** The moments that a rehearsal's clock can be put at, in their order. */
export const rehearsalMoments = ['beforeOpening', 'open', 'closing', 'closed', 'finalRelease'] as const
export type RehearsalMoment = (typeof rehearsalMoments)[number]

/** A little after each change, so that whoever looks finds it made. */
const places: Record<RehearsalMoment, { of: keyof SurveyHours; minutes: number }> = {
  beforeOpening: { of: 'surveyOpensAt', minutes: -60 },
  open: { of: 'surveyOpensAt', minutes: 1 },
  closing: { of: 'surveyClosesAt', minutes: 1 },
  closed: { of: 'sendingEndsAt', minutes: 1 },
  finalRelease: { of: 'finalReleaseAt', minutes: 1 },
}

/** How far the rehearsal's clock then stands from everybody's, in milliseconds. */
export function offsetTo(moment: RehearsalMoment, hours: SurveyHours, now: Temporal.Instant): number {
  const { of, minutes } = places[moment]
  return Temporal.Instant.from(hours[of]).add({ minutes }).epochMilliseconds - now.epochMilliseconds
}
