import { addColumn, addRow, emptyProgramme, type IntegerProgramme, minus, plus, type Solver } from '~/domains/insight/integer-programme'
import { isShown, type ReleasedTable } from '~/domains/insight/tables'
import type { Chance } from '~db/seed/chance'
import type { KeyedAnswers } from '~tests/support/insight'
import type { Design } from './designs'
import type { Outcome } from './outcomes'
import { answers, people, plan, supports } from './survey'

/**
 * Subtracts shown groups from the totals, with an exact integer solver that shares nothing with the auditor's model but the solver.
 * The attacker also knows that nobody skipped. Right: the count of a hidden small group's answer is known for certain.
 */
export function differenceFilters(solver: Solver, design: Design, chance: Chance, rounds: number): Outcome {
  let right = 0
  let tried = 0
  for (let round = 0; round < rounds; round += 1) {
    const responses = people(chance, 60 + Math.floor(chance.share() * 90))
    const release = design.publish(plan, responses, [], 'final')
    const tables = release?.tables.filter(({ question }) => question === 'early') ?? []
    for (const cell of hiddenCells(tables, responses)) {
      const known = workOut(solver, tables, design.reach, cell)
      tried += 1
      if (known && known.low === known.high && known.low === cell.count) right += 1
    }
  }
  return { attack: 'subtract filters: a hidden answer is known', design: design.name, right, tried, chance: 0 }
}

interface Cell {
  support: string
  answer: string
  count: number
}

/** Answers of groups that have fewer than ten people: what must not be known. */
function hiddenCells(tables: readonly ReleasedTable[], responses: readonly KeyedAnswers[]): Cell[] {
  const small = Object.keys(supports).filter((support) => {
    const isPublished = tables.some((table) => table.group?.option === support)
    return isPublished && responses.filter((each) => each.answers.support === support).length < 10
  })
  return small.flatMap((support) =>
    answers.map((answer) => ({ support, answer, count: responses.filter((r) => r.answers.support === support && r.answers.early === answer).length })),
  )
}

function workOut(solver: Solver, tables: readonly ReleasedTable[], reach: number, { support, answer }: Cell) {
  const { programme, columnOf } = everythingPublished(tables, reach)
  const target = [plus(columnOf(support, answer))]
  return solver.withProgramme(programme, (open) => {
    const low = open.smallest(target)
    const high = open.largest(target)
    return low && high && { low: low[target[0]?.column ?? 0], high: high[target[0]?.column ?? 0] }
  })
}

function everythingPublished(tables: readonly ReleasedTable[], reach: number) {
  const programme = emptyProgramme()
  const columns = new Map<string, number>()
  for (const group of [null, ...Object.keys(supports)]) {
    const table = tables.find((each) => (each.group?.option ?? null) === group)
    const columnsHere = answers.map((answer) => addCell(programme, table, table && isShown(table) ? table.counts[answer] : undefined, reach))
    const base = addCell(programme, table, table && isShown(table) ? table.base : undefined, reach)
    addRow(programme, 0, [minus(base), ...columnsHere.map((column) => plus(column))], 0)
    for (const [n, answer] of answers.entries()) columns.set(`${group}|${answer}`, columnsHere[n] as number)
  }
  for (const answer of answers) {
    const parts = Object.keys(supports).map((support) => minus(columns.get(`${support}|${answer}`) as number))
    addRow(programme, 0, [plus(columns.get(`null|${answer}`) as number), ...parts], 0)
  }
  return { programme, columnOf: (support: string, answer: string) => columns.get(`${support}|${answer}`) as number }
}

function addCell(programme: IntegerProgramme, table: ReleasedTable | undefined, figure: number | undefined, reach: number): number {
  if (figure !== undefined) return addColumn(programme, Math.max(0, figure - reach), figure + reach)
  return addColumn(programme, 0, table?.withheld === 'fewer-than-ten' ? 9 : 200)
}
