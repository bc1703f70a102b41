import { addRow, emptyProgramme, type IntegerProgramme, minus, plus, type Term } from './integer-programme'
import { addHidden, addShown, addSum, behind, type CountedColumns, type Range } from './counted-columns'
import { fewest } from './protection'
import type { Grouping, PlannedQuestion } from './table-plan'
import { isShown, type ReleasedTable, type ShownTable, tableId } from './tables'

/** All that anyone can know about one question's answers from every release together. */
export interface QuestionEvidence {
  planned: PlannedQuestion
  /** Its totals in earlier releases, oldest first. */
  earlier: readonly ShownTable[]
  totals: ReleasedTable
  groups: readonly ReleasedTable[]
  groupings: readonly Grouping[]
  /** The published totals of the situation questions: they say how large a group is. */
  situations: ReadonlyMap<string, ReleasedTable>
  /** `tableId` of groups that everyone who answered is in. */
  nobodyOutside: ReadonlySet<string>
  /** More responses than this there are not. */
  everyone: number
}

/** Something that must stay uncertain. */
export interface Target {
  name: string
  /** The table that would have to go if it were not. */
  table: ReleasedTable
  terms: Term[]
  /** Whether "nobody" must remain possible: always, never, or while the people in question may be fewer than ten. */
  allowZero: boolean | 'while-few'
  /** Of 'while-few': how many people. */
  people?: Term[]
}

export interface QuestionModel {
  programme: IntegerProgramme
  targets: Target[]
  /** Columns of withdrawals between releases. */
  withdrawals: number[]
}

interface Draft extends QuestionModel {
  evidence: QuestionEvidence
}

export function modelQuestion(evidence: QuestionEvidence): QuestionModel {
  const draft: Draft = { evidence, programme: emptyProgramme(), targets: [], withdrawals: [] }
  const totals = addTotals(draft)
  for (const grouping of evidence.groupings) {
    const tables = evidence.groups.filter(({ group }) => group?.question === grouping.question)
    if (tables.length > 0) addGrouping(draft, totals, grouping, tables)
  }
  const { programme, targets, withdrawals } = draft
  return { programme, targets, withdrawals }
}

/** The totals now, tied to those of every earlier release by who came and who took their answers back. */
function addTotals(draft: Draft): CountedColumns {
  const { programme, evidence } = draft
  const tables: ReleasedTable[] = [...evidence.earlier, evidence.totals]
  const columns = tables.map((table) => addTable(draft, table))
  for (const [n, table] of tables.entries()) {
    if (isShown(table)) addTargets(draft, `${tableId(table)}@${n}`, table, columns[n] as CountedColumns, false)
    if (n === 0) continue
    const came = addHidden(programme, evidence.planned, { low: 0, high: evidence.everyone })
    const went = addHidden(programme, evidence.planned, { low: 0, high: evidence.everyone })
    draft.withdrawals.push(went.base, ...went.options.values())
    addBalance(draft, columns[n - 1] as CountedColumns, came, went, columns[n] as CountedColumns)
    addTargets(draft, `${tableId(table)}@${n - 1}-${n}`, table, came, 'while-few')
  }
  return columns.at(-1) as CountedColumns
}

/** Before + those who came - those who took their answers back = after, for the base and for every option. */
function addBalance({ programme }: Draft, was: CountedColumns, came: CountedColumns, went: CountedColumns, is: CountedColumns) {
  const balance = (column: (of: CountedColumns) => number) =>
    addRow(programme, 0, [plus(column(was)), plus(column(came)), minus(column(went)), minus(column(is))], 0)
  balance(({ base }) => base)
  for (const option of is.options.keys()) balance(({ options }) => options.get(option) as number)
}

function addGrouping(draft: Draft, totals: CountedColumns, grouping: Grouping, tables: readonly ReleasedTable[]) {
  const parts = tables.map((table) => ({ table, columns: addTable(draft, table) }))
  for (const { table, columns } of parts) {
    addComplementRule(draft, totals, table, columns)
    if (isShown(table)) addTargets(draft, tableId(table), table, columns, false)
    else addTargets(draft, tableId(table), table, columns, table.withheld === 'fewer-than-ten')
    if (table.withheld === 'complement') addComplementTargets(draft, totals, table, columns)
  }
  if (grouping.shape === 'partition') addPartition(draft, totals, grouping, parts)
  else for (const { table, columns } of parts) addCircle(draft, totals, table, columns)
}

interface Part {
  table: ReleasedTable
  columns: CountedColumns
}

/** Everyone is in one group, or in none because they skipped the situation question. */
function addPartition(draft: Draft, totals: CountedColumns, { question }: Grouping, parts: readonly Part[]) {
  const { programme, evidence } = draft
  const situation = evidence.situations.get(question)
  const answered = situation && isShown(situation) ? behind(situation.base).low : 0
  const rest = addHidden(programme, evidence.planned, { low: 0, high: Math.max(0, evidence.everyone - answered) })
  addSum(programme, totals, [...parts.map(({ columns }) => columns), rest])
  const smallestShown = parts.filter(({ table }) => isShown(table))
  // Who knows the rules knows that the groups hidden second are the next smallest.
  for (const hidden of parts.filter(({ table }) => table.withheld === 'secondary')) {
    for (const shown of smallestShown) {
      addRow(programme, 0, [plus(shown.columns.base), minus(hidden.columns.base)], Number.POSITIVE_INFINITY)
    }
  }
  const table = parts[0]?.table as ReleasedTable
  addTargets(draft, `${evidence.planned.question}|${question}|(none)`, table, rest, 'while-few')
}

/** Everyone is in the group or outside it; what other circumstances apply does not matter. */
function addCircle(draft: Draft, totals: CountedColumns, table: ReleasedTable, columns: CountedColumns) {
  const { programme, evidence } = draft
  const outside = addHidden(programme, evidence.planned, { low: 0, high: evidence.everyone })
  addSum(programme, totals, [columns, outside])
  if (isShown(table) && !evidence.nobodyOutside.has(tableId(table))) addTargets(draft, `${tableId(table)}|(others)`, table, outside, false)
}

function addTable({ programme, evidence }: Draft, table: ReleasedTable): CountedColumns {
  if (isShown(table)) return addShown(programme, evidence.planned, table)
  return addHidden(programme, evidence.planned, hiddenBase(table, evidence))
}

/** What the reason for hiding tells about the base, and the published size of the group. */
function hiddenBase({ withheld, group }: ReleasedTable, { situations, everyone }: QuestionEvidence): Range {
  const situation = group && situations.get(group.question)
  const size = group && situation && isShown(situation) ? behind(situation.counts[group.option] ?? 0).high : everyone
  if (withheld === 'fewer-than-ten') return { low: 0, high: Math.min(size, fewest - 1) }
  return { low: Math.min(fewest, size), high: size }
}

/**
 * Shown groups, and those hidden for another's sake, leave nobody or at least ten outside; who knows the rules knows that.
 * Which of the two it is, is taken as known too: what passes so passes for everyone who knows less.
 */
function addComplementRule({ programme, evidence }: Draft, totals: CountedColumns, table: ReleasedTable, { base }: CountedColumns) {
  if (table.withheld === 'fewer-than-ten') return
  const outside = [plus(totals.base), minus(base)]
  if (table.withheld === 'complement') addRow(programme, 1, outside, fewest - 1)
  else if (evidence.nobodyOutside.has(tableId(table))) addRow(programme, 0, outside, 0)
  else addRow(programme, fewest, outside, Number.POSITIVE_INFINITY)
}

function addTargets(draft: Draft, name: string, table: ReleasedTable, columns: CountedColumns, allowZero: Target['allowZero']) {
  const people = [plus(columns.base)]
  draft.targets.push({ name, table, terms: people, allowZero: allowZero === true, people })
  for (const [option, column] of columns.options) {
    draft.targets.push({ name: `${name}#${option}`, table, terms: [plus(column)], allowZero, people })
  }
}

function addComplementTargets(draft: Draft, totals: CountedColumns, table: ReleasedTable, { options }: CountedColumns) {
  for (const [option, column] of options) {
    const terms = [plus(totals.options.get(option) as number), minus(column)]
    draft.targets.push({ name: `${tableId(table)}|(others)#${option}`, table, terms, allowZero: true })
  }
}
