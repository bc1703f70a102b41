import { type ScaleStep, scaleSteps } from '~/domains/surveys/question'
import type { Disclosed } from './disclosed'
import type { ShownTable } from './tables'

/** In 100, whole numbers. A range has no count beside it. */
export type Share = { kind: 'exact'; percent: number; count: number } | { kind: 'range'; from: number; to: number }

export interface OptionShare {
  /** An option's key, or 'badly' and 'well' where five steps are folded into three. */
  option: string
  share: Share
}

/** Below this base five steps are told as three. */
export const shortBase = 50

const manyFrom = 90
const fewUpTo = 10

/** A scale's answers, worst first: five steps, or three folded from their published counts when fewer than 50 answered. */
export function scaleShares({ base, counts }: Disclosed<ShownTable>): OptionShare[] {
  return sharesOfOne(base < shortBase ? folded(counts) : scaleSteps.map((step) => [step, counts[step] ?? 0]))
}

/** A single choice: each option's part of the sum of the published options. */
export function singleShares({ counts }: Disclosed<ShownTable>): OptionShare[] {
  return sharesOfOne(Object.entries(counts))
}

/** Choose all that apply: each option's part of those who answered; together they may be more than 100. */
export function severalShares({ base, counts }: Disclosed<ShownTable>): OptionShare[] {
  return Object.entries(counts).map(([option, count]) => ({ option, share: shareOf(count, Math.min(100, percentOf(count, base))) }))
}

/** Adds shares up: ranges make a range, and a total of ranges has no count. */
export function totalOf(shares: readonly Share[]): Share {
  const [only] = shares
  if (shares.length === 1 && only) return only
  const exact = shares.filter((share) => share.kind === 'exact')
  const percent = exact.reduce((sum, share) => sum + share.percent, 0)
  if (exact.length === shares.length) return { kind: 'exact', percent: Math.min(100, percent), count: exact.reduce((sum, { count }) => sum + count, 0) }
  const ranges = shares.filter((share) => share.kind === 'range')
  const sum = (end: 'from' | 'to') => ranges.reduce((total, range) => total + range[end], percent)
  return { kind: 'range', from: Math.min(100, sum('from')), to: Math.min(100, sum('to')) }
}

const sides: Record<string, readonly ScaleStep[]> = {
  badly: ['very-badly', 'quite-badly'],
  middle: ['middle'],
  well: ['quite-well', 'very-well'],
}

/** How many said badly, in the middle and well; from published counts only. */
export function folded(counts: ShownTable['counts']): [string, number][] {
  return Object.entries(sides).map(([side, steps]) => [side, steps.reduce((sum, step) => sum + (counts[step] ?? 0), 0)])
}

function sharesOfOne(counts: [string, number][]): OptionShare[] {
  const sum = counts.reduce((total, [, count]) => total + count, 0)
  const shares = counts.map(([option, count]) => ({ option, share: shareOf(count, percentOf(count, sum)) }))
  return hideNextSmallest(shares)
}

function shareOf(count: number, percent: number): Share {
  if (percent >= manyFrom) return { kind: 'range', from: manyFrom, to: 100 }
  if (percent <= fewUpTo) return { kind: 'range', from: 0, to: fewUpTo }
  return { kind: 'exact', percent, count }
}

/** One share alone told as a range would follow from the others; so the next smallest is told as one too. */
function hideNextSmallest(shares: OptionShare[]): OptionShare[] {
  if (shares.filter(({ share }) => share.kind === 'range').length !== 1) return shares
  const exact = shares.flatMap(({ share }) => (share.kind === 'exact' ? [share.percent] : []))
  const smallest = Math.min(...exact)
  const next = shares.findIndex(({ share }) => share.kind === 'exact' && share.percent === smallest)
  return shares.map((each, n) => (n === next ? { ...each, share: tenAround(smallest) } : each))
}

/** 23 reads "20 to 30". */
function tenAround(percent: number): Share {
  const from = Math.floor(percent / 10) * 10
  return { kind: 'range', from, to: from + 10 }
}

const percentOf = (count: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * count) / whole))
