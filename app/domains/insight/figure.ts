import { picksSeveral, type SurveyQuestion } from '~/domains/surveys/question'
import type { DisclosedTable } from './disclosed'
import { type Interval, wilson } from './interval'
import { type Lean, readScale, type Side } from './reading'
import { type OptionShare, scaleShares, severalShares, shortBase, singleShares } from './shares'
import { isShown } from './tables'
import type { WithheldReason } from './protection'

/** A question's table, ready to be drawn, said and tabled: shares in 100, never a count but the base. */
export type Figure = WithheldFigure | ScaleFigure | ChoiceFigure

/** `not-yet`: the question has had no release. */
export interface WithheldFigure {
  kind: 'withheld'
  reason: WithheldReason | 'not-yet'
}

export interface ScaleFigure {
  kind: 'scale'
  /** How many answered, a multiple of 5. */
  base: number
  /** Fewer than 50 answered: three steps in place of five. */
  isShort: boolean
  /** Worst first. */
  shares: OptionShare[]
  lean: Exclude<Lean, 'withheld'>
  badly: Side
  well: Side
}

export interface ChoiceFigure {
  kind: 'choice'
  base: number
  /** In the order in which the options were asked; no interval where the share itself is told as a range. */
  shares: (OptionShare & { interval: Interval | null })[]
}

export function figureOf(question: SurveyQuestion, table: DisclosedTable | undefined): Figure {
  if (!table || !isShown(table)) return { kind: 'withheld', reason: table?.withheld ?? 'not-yet' }
  const { base } = table
  if (question.kind === 'scale') {
    const { lean, badly, well } = readScale(table)
    if (lean === 'withheld' || !badly || !well) throw new Error(`a shown scale has two sides: ${question.key}`)
    return { kind: 'scale', base, isShort: base < shortBase, shares: scaleShares(table), lean, badly, well }
  }
  const isSeveral = picksSeveral(question)
  const shares = isSeveral ? severalShares(table) : singleShares(table)
  const whole = isSeveral ? base : Object.values(table.counts).reduce((sum, count) => sum + count, 0)
  const asked = question.options.flatMap(({ key }) => shares.filter(({ option }) => option === key))
  return { kind: 'choice', base, shares: asked.map((each) => ({ ...each, interval: intervalOf(each, whole) })) }
}

const intervalOf = ({ share }: OptionShare, whole: number) => (share.kind === 'exact' ? wilson(share.count, whole) : null)
