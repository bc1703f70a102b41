import { addColumn, addRow, type IntegerProgramme, minus, plus } from './integer-programme'
import { fewest } from './protection'
import { roundingReach } from './rounding'
import type { PlannedQuestion } from './table-plan'
import type { ShownTable } from './tables'

/** The columns of one table: how many answered, and how many chose each option. */
export interface CountedColumns {
  base: number
  options: ReadonlyMap<string, number>
}

export interface Range {
  low: number
  high: number
}

/** The counts that a published figure may stand for. */
export function behind(figure: number, atLeast = 0): Range {
  return { low: Math.max(atLeast, figure - roundingReach), high: figure + roundingReach }
}

/** A table nobody has seen: its base lies in the range, its options may be anything that fits. */
export function addHidden(programme: IntegerProgramme, { options, picks }: PlannedQuestion, base: Range): CountedColumns {
  const range = { low: 0, high: base.high }
  return tied(programme, picks, base, options.map((option) => [option, range]))
}

export function addShown(programme: IntegerProgramme, { options, picks }: PlannedQuestion, table: ShownTable): CountedColumns {
  const ranges = options.map((option): [string, Range] => [option, behind(table.counts[option] ?? 0)])
  return tied(programme, picks, behind(table.base, fewest), ranges)
}

/** whole = the sum of its parts, for the base and for every option. */
export function addSum(programme: IntegerProgramme, whole: CountedColumns, parts: readonly CountedColumns[]) {
  addRow(programme, 0, [plus(whole.base), ...parts.map(({ base }) => minus(base))], 0)
  for (const [option, column] of whole.options) {
    const chosen = parts.map(({ options }) => minus(options.get(option) as number))
    addRow(programme, 0, [plus(column), ...chosen], 0)
  }
}

/** Who picks one picks exactly one; who picks several picks at least one, and none twice. */
function tied(programme: IntegerProgramme, picks: 'one' | 'several', range: Range, ranges: [string, Range][]): CountedColumns {
  const base = addColumn(programme, range.low, range.high)
  const options = new Map(ranges.map(([option, { low, high }]) => [option, addColumn(programme, low, high)]))
  const together = [...options.values()].map((column) => plus(column))
  addRow(programme, 0, [...together, minus(base)], picks === 'one' ? 0 : Number.POSITIVE_INFINITY)
  if (picks === 'several') for (const column of options.values()) addRow(programme, 0, [plus(base), minus(column)], Number.POSITIVE_INFINITY)
  return { base, options }
}
