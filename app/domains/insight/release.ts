import { auditQuestion, type Certified } from './audit'
import type { Solver } from './integer-programme'
import { protectQuestion, withholdMore } from './protected-question'
import { fewest } from './protection'
import type { ReleaseKind } from './release-kinds'
import { type Refusal, refusalByCount } from './refusals'
import { floorResponses, roundingReach } from './rounding'
import { type PlannedQuestion, tablesOf, type TablePlan } from './table-plan'
import { type CountsBook, countsBook, isShown, type RawCell, type ReleasedTable, roundTable, type ShownTable, tableId } from './tables'

/** What the database counted at one moment. Never leaves this room. */
export interface RawCounts {
  /** All responses ever mixed, those taken back since included. */
  mixed: number
  /** Responses that are there now. */
  responses: number
  cells: readonly RawCell[]
}

export interface EarlierRelease {
  kind: ReleaseKind
  mixed: number
  tables: readonly ReleasedTable[]
}

/** The auditor's proof, kept with the release for the releaser alone. */
export interface Certificate {
  passed: true
  solves: number
  cells: Certified[]
}

export interface Protected {
  ok: true
  /** Rounded down to 5, 0 when fewer than ten. */
  responses: number
  tables: ReleasedTable[]
  certificate: Certificate
}

export interface ProposedRelease {
  plan: TablePlan
  counts: RawCounts
  /** Oldest first. */
  earlier: readonly EarlierRelease[]
  /** The survey's rounding key: the same one until the final release. */
  key: Uint8Array
  kind: ReleaseKind
}

/**
 * Turns raw counts into what may be published, with the proof, or says why not. The same input gives the same release.
 * Throws when a question cannot pass the audit even with nothing new of it shown.
 */
export function protectRelease(solver: Solver, proposed: ProposedRelease): Protected | { ok: false; reason: Refusal } {
  const { counts, kind, earlier } = proposed
  const reason = refusalByCount(kind, counts.mixed, earlier)
  if (reason) return { ok: false, reason }
  const totals = roundTotals(proposed)
  const audited = proposed.plan.questions.map((question) => protectAndAudit(solver, proposed, question, totals))
  const tables = audited.flatMap((each) => each.tables)
  if (kind === 'interim' && !tables.some(isShown)) return { ok: false, reason: 'nothing-new' }
  const certificate: Certificate = {
    passed: true,
    solves: audited.reduce((sum, { solves }) => sum + solves, 0),
    cells: audited.flatMap(({ cells }) => cells),
  }
  return { ok: true, responses: floorResponses(counts.responses), tables, certificate }
}

function protectAndAudit(solver: Solver, proposed: ProposedRelease, planned: PlannedQuestion, totals: Map<string, ReleasedTable>) {
  const { plan, counts, earlier, key, kind } = proposed
  const question = { planned, groupings: plan.groupings, kind, key, book: countsBook(counts.cells) }
  const before = totalsBefore(earlier, planned)
  let draft = protectQuestion(question, before)
  let solves = 0
  for (;;) {
    const evidence = {
      planned,
      earlier: before,
      totals: draft.totals,
      groups: draft.groups,
      groupings: plan.groupings,
      situations: totals,
      nobodyOutside: new Set(draft.groups.filter((table) => isEveryone(question.book, table)).map(tableId)),
      everyone: floorResponses(counts.responses) + roundingReach,
    }
    const tables = [draft.totals, ...draft.groups]
    if (!tables.some(isShown)) return { tables, solves, cells: [] }
    const audit = auditQuestion(solver, evidence)
    solves += audit.solves
    if (audit.failed.length === 0) return { tables, solves, cells: audit.cells }
    draft = withholdMore(question, draft, audit.failed)
  }
}

const isEveryone = (book: CountsBook, table: ReleasedTable) => book.count(table, null) === book.count({ ...table, group: null }, null)

function totalsBefore(earlier: readonly EarlierRelease[], { question }: PlannedQuestion): ShownTable[] {
  const totals = earlier.flatMap(({ tables }) => tables).filter((table) => table.question === question && table.group === null)
  return totals.filter(isShown)
}

function roundTotals({ plan, counts, key }: ProposedRelease): Map<string, ReleasedTable> {
  const book = countsBook(counts.cells)
  const totals = tablesOf(plan, 'interim').map((table): [string, ReleasedTable] => {
    const isFew = book.count(table, null) < fewest
    return [table.question, isFew ? { question: table.question, group: null, withheld: 'fewer-than-ten' } : roundTable(table, book, key)]
  })
  return new Map(totals)
}
