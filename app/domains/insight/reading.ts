import type { Disclosed, DisclosedTable } from './disclosed'
import { type Interval, larger, wilson } from './interval'
import { folded, type Share, scaleShares, shortBase, totalOf } from './shares'
import { isShown, type ShownTable } from './tables'

/** Which way a scale leans: only where the interval of the difference excludes 0. */
export const leans = ['badly', 'well', 'too-close', 'withheld'] as const
export type Lean = (typeof leans)[number]

/** One plain sentence: a locale key of `insight`, and what goes into it; a value that is itself a reading is put into words first. */
export interface Reading {
  key: string
  values: Record<string, number | Reading>
}

export interface Side {
  share: Share
  /** None where the share itself is told as a range. */
  interval: Interval | null
}

export interface ScaleReading {
  lean: Lean
  sentence: Reading
  /** Null where withheld. */
  badly: Side | null
  well: Side | null
}

/** What a scale's table says: which way it leans, both sides with their intervals, and the sentence to put beside it. */
export function readScale(table: DisclosedTable | undefined): ScaleReading {
  if (!table || !isShown(table)) return { lean: 'withheld', sentence: withheldSentence(table), badly: null, well: null }
  const shown: Disclosed<ShownTable> = table
  const lean = leanOf(shown)
  const badly = sideOf(shown, 'badly')
  const well = sideOf(shown, 'well')
  return { lean, sentence: { key: `reading.${lean}`, values: { badly: readShare(badly.share), well: readShare(well.share) } }, badly, well }
}

/** Why a table is not there: a locale key for each reason, and one for a question that has had no release yet. */
export function withheldSentence(table: DisclosedTable | undefined): Reading {
  return { key: table?.withheld ? `withheld.${table.withheld}` : 'withheld.not-yet', values: {} }
}

/** A share in words: a key and the figures for it. */
export function readShare(share: Share): Reading {
  if (share.kind === 'exact') return { key: 'share.exact', values: { percent: share.percent } }
  if (share.from === 0) return { key: 'share.orLess', values: { to: share.to } }
  if (share.to === 100) return { key: 'share.orMore', values: { from: share.from } }
  return { key: 'share.between', values: { from: share.from, to: share.to } }
}

function leanOf({ counts }: ShownTable): Lean {
  const { badly = 0, well = 0 } = Object.fromEntries(folded(counts))
  const which = larger(badly, well, 2)
  if (which === null) return 'too-close'
  return which === 'one' ? 'badly' : 'well'
}

function sideOf(table: Disclosed<ShownTable>, side: 'badly' | 'well'): Side {
  const shares = scaleShares(table)
  const steps = side === 'badly' ? ['very-badly', 'quite-badly'] : ['quite-well', 'very-well']
  const wanted = table.base < shortBase ? [side] : steps
  const share = totalOf(shares.filter(({ option }) => wanted.includes(option)).map((each) => each.share))
  const counts = folded(table.counts)
  const whole = counts.reduce((sum, [, count]) => sum + count, 0)
  const count = counts.find(([name]) => name === side)?.[1] ?? 0
  return { share, interval: share.kind === 'exact' ? wilson(count, whole, 2) : null }
}
