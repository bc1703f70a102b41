import { Temporal } from 'temporal-polyfill'
import type { Moment } from '~/domains/inspections/timeline'

/** The moments that a rehearsal's clock can be put at, in their order. */
export const rehearsalMoments = ['beforeOpening', 'open', 'closing', 'closed', 'finalRelease'] as const
export type RehearsalMoment = (typeof rehearsalMoments)[number]

interface Hours {
  opensAt: Moment
  closesAt: Moment
  sendingEndsAt: Moment
  finalReleaseAt: Moment
}

/** A little after each change, so that whoever looks finds it made. */
const places: Record<RehearsalMoment, { of: keyof Hours; minutes: number }> = {
  beforeOpening: { of: 'opensAt', minutes: -60 },
  open: { of: 'opensAt', minutes: 1 },
  closing: { of: 'closesAt', minutes: 1 },
  closed: { of: 'sendingEndsAt', minutes: 1 },
  finalRelease: { of: 'finalReleaseAt', minutes: 1 },
}

/** How far the rehearsal's clock then stands from everybody's, in milliseconds. */
export function offsetTo(moment: RehearsalMoment, hours: Hours, now: Temporal.Instant): number {
  const { of, minutes } = places[moment]
  return Temporal.Instant.from(hours[of]).add({ minutes }).epochMilliseconds - now.epochMilliseconds
}
