import { Temporal } from 'temporal-polyfill'
import { londonDay } from '~/domains/inspections/timeline'
import { fewest } from './protection'
import type { ReleaseKind } from './release-kinds'

/** Why there is no release now; each is a locale key of `insight.refusals`. */
export const refusals = [
  'final-already',
  /** The final release has its hour (18:00 on the closing day). */
  'too-early',
  /** An interim release after closing would only foretell the final one. */
  'closed',
  'still-mixing',
  'once-a-day',
  'fewer-than-ten',
  'fewer-than-ten-new',
  /** No question has ten new answers that anyone could be sure of. */
  'nothing-new',
] as const
export type Refusal = (typeof refusals)[number]

export interface ReleasesSoFar {
  kind: ReleaseKind
  mixed: number
}

/** Each interim release needs ten more mixed responses than the last; the final one comes once, whatever there is. */
export function refusalByCount(kind: ReleaseKind, mixed: number, earlier: readonly ReleasesSoFar[]): Refusal | null {
  if (earlier.some((release) => release.kind === 'final')) return 'final-already'
  if (kind === 'final') return null
  const last = earlier.at(-1)?.mixed ?? 0
  if (mixed - last >= fewest) return null
  return last === 0 ? 'fewer-than-ten' : 'fewer-than-ten-new'
}

export interface ReleaseHours {
  closesAt: Temporal.Instant
  finalReleaseAt: Temporal.Instant
  lastReleasedAt: Temporal.Instant | null
}

export function refusalByHour(kind: ReleaseKind, { closesAt, finalReleaseAt, lastReleasedAt }: ReleaseHours, now: Temporal.Instant): Refusal | null {
  if (kind === 'final') return Temporal.Instant.compare(now, finalReleaseAt) < 0 ? 'too-early' : null
  if (Temporal.Instant.compare(now, closesAt) >= 0) return 'closed'
  return lastReleasedAt && londonDay(lastReleasedAt) === londonDay(now) ? 'once-a-day' : null
}
