import { roundCount } from './rounding'
import type { Group, PlannedTable } from './table-plan'
import type { WithheldReason } from './protection'

/** One count as the database gives it. `option` null is the base: how many answered the question. Never leaves this room. */
export interface RawCell {
  question: string
  group: Group | null
  option: string | null
  count: number
  /** The sum of the record keys of those counted. */
  recordKeys: bigint
}

/** A table that is counted and rounded, or withheld as a whole: never single cells of it. */
export type ReleasedTable = ShownTable | WithheldTable

interface TableOf {
  question: string
  /** null is everyone. */
  group: Group | null
}

export interface ShownTable extends TableOf {
  withheld: null
  /** How many answered, a multiple of 5. "Skipped" is never published. */
  base: number
  /** By option, multiples of 5. */
  counts: Record<string, number>
}

export interface WithheldTable extends TableOf {
  withheld: WithheldReason
}

/** A row of the published cells; exactly one of `count` and `withheld` is null. */
export interface ReleasedCell extends TableOf {
  option: string | null
  count: number | null
  withheld: WithheldReason | null
}

export const tableId = ({ question, group }: TableOf) =>
  group ? `${question}|${group.question}|${group.option}` : question

export const isShown = (table: ReleasedTable): table is ShownTable => table.withheld === null

/** Looks up raw counts; what is not there is 0. */
export function countsBook(cells: readonly RawCell[]) {
  const book = new Map(cells.map((cell) => [`${tableId(cell)}#${cell.option ?? ''}`, cell]))
  const find = (table: TableOf, option: string | null) => book.get(`${tableId(table)}#${option ?? ''}`)
  return {
    count: (table: TableOf, option: string | null) => find(table, option)?.count ?? 0,
    recordKeys: (table: TableOf, option: string | null) => find(table, option)?.recordKeys ?? 0n,
  }
}

export type CountsBook = ReturnType<typeof countsBook>

/** Rounds a whole table with the survey's key. */
export function roundTable({ question, group, options }: PlannedTable, book: CountsBook, key: Uint8Array): ShownTable {
  const table = { question, group }
  const rounded = (option: string | null) => roundCount(key, book.count(table, option), book.recordKeys(table, option))
  return {
    ...table,
    withheld: null,
    base: rounded(null),
    counts: Object.fromEntries(options.map((option) => [option, rounded(option)])),
  }
}

/** Tables as rows to keep: a base and its options, or one row with the reason. */
export function cellsOf(tables: readonly ReleasedTable[]): ReleasedCell[] {
  return tables.flatMap((table): ReleasedCell[] => {
    const { question, group } = table
    if (!isShown(table)) return [{ question, group, option: null, count: null, withheld: table.withheld }]
    const counts: [string | null, number][] = [[null, table.base], ...Object.entries(table.counts)]
    return counts.map(([option, count]) => ({ question, group, option, count, withheld: null }))
  })
}

/** Rows read back as tables. Throws when a table has options but no base. */
export function tablesFrom(cells: readonly ReleasedCell[]): ReleasedTable[] {
  const tables = new Map<string, ReleasedCell[]>()
  for (const cell of cells) tables.set(tableId(cell), [...(tables.get(tableId(cell)) ?? []), cell])
  return [...tables.values()].map(tableFrom)
}

function tableFrom(cells: ReleasedCell[]): ReleasedTable {
  const base = cells.find(({ option }) => option === null)
  if (!base) throw new Error(`no base of ${cells[0]?.question}`)
  const { question, group } = base
  if (base.withheld !== null) return { question, group, withheld: base.withheld }
  const counts: Record<string, number> = {}
  for (const { option, count } of cells) if (option !== null) counts[option] = count ?? 0
  return { question, group, withheld: null, base: base.count ?? 0, counts }
}
