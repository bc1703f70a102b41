import { completePartition, fewest, type WithheldReason, withholdEach, withholdInPartition } from './protection'
import type { Target } from './question-model'
import type { ReleaseKind } from './release-kinds'
import { roundingReach } from './rounding'
import { type Grouping, groupsOf, isSameGroup, type PlannedQuestion } from './table-plan'
import { type CountsBook, isShown, type ReleasedTable, roundTable, type ShownTable } from './tables'

/** A question on its way into a release: its raw counts, and how its people are grouped. */
export interface CountedQuestion {
  planned: PlannedQuestion
  groupings: readonly Grouping[]
  kind: ReleaseKind
  book: CountsBook
  key: Uint8Array
}

export interface ProtectedQuestion {
  totals: ReleasedTable
  groups: ReleasedTable[]
}

/**
 * Rounds a question's tables and withholds by the rules of ten.
 * @param before its totals in earlier releases, oldest first
 */
export function protectQuestion(question: CountedQuestion, before: readonly ShownTable[]): ProtectedQuestion {
  const totals = protectTotals(question, before)
  const isGrouped = question.planned.grouped && question.kind === 'final'
  if (!isGrouped || totals.withheld === 'fewer-than-ten') return { totals, groups: [] }
  const groups = question.groupings.flatMap((grouping) => {
    const bases = basesOf(question, grouping)
    const withhold = grouping.shape === 'partition' ? withholdInPartition : withholdEach
    return tablesOf(question, grouping, withhold(everyone(question), bases))
  })
  return { totals, groups }
}

/** Hides more of what the auditor would not pass: the group itself, or one beside it, or all groups, or the whole question. */
export function withholdMore(question: CountedQuestion, draft: ProtectedQuestion, failed: readonly Target[]): ProtectedQuestion {
  const inGroups = question.groupings.filter((each) => failed.some(({ table }) => table.group?.question === each.question))
  const shrunk = inGroups.flatMap((grouping) => hideOneOf(question, draft, grouping, failed))
  const groups = draft.groups.map((table) => shrunk.find(({ group }) => isSameGroup(group, table.group)) ?? table)
  if (groups.some((table, n) => table.withheld !== draft.groups[n]?.withheld)) return { ...draft, groups }
  if (draft.groups.some(isShown)) return { ...draft, groups: draft.groups.map((table) => withheld(table, 'audit')) }
  return { totals: withheld(draft.totals, 'audit'), groups: draft.groups }
}

/** Totals stay as they were unless what is public proves that ten newcomers answered: a change among fewer would tell of them. */
function protectTotals(question: CountedQuestion, before: readonly ShownTable[]): ReleasedTable {
  const table = { ...question.planned, group: null }
  if (everyone(question) < fewest) return withheld(table, 'fewer-than-ten')
  const rounded = roundTable(table, question.book, question.key)
  const last = before.at(-1)
  const newcomers = last ? rounded.base - last.base - 2 * roundingReach : fewest
  return newcomers < fewest ? withheld(table, 'too-few-new') : rounded
}

function hideOneOf(question: CountedQuestion, draft: ProtectedQuestion, grouping: Grouping, failed: readonly Target[]): ReleasedTable[] {
  const tables = draft.groups.filter(({ group }) => group?.question === grouping.question)
  const bases = basesOf(question, grouping)
  const size = ({ group }: ReleasedTable) => bases.get(group?.option ?? '') ?? 0
  const shown = tables.filter(isShown).sort((one, other) => size(one) - size(other))
  const blamed = shown.find((table) => failed.some((each) => isSameGroup(each.table.group, table.group)))
  const hidden = blamed ?? (grouping.shape === 'partition' ? shown[0] : undefined)
  if (!hidden?.group) return tables
  const reasons = new Map<string, WithheldReason>([[hidden.group.option, 'audit']])
  for (const { group, withheld } of tables) if (group && withheld) reasons.set(group.option, withheld)
  return tablesOf(question, grouping, grouping.shape === 'partition' ? completePartition(bases, reasons) : reasons)
}

function tablesOf({ planned, book, key }: CountedQuestion, grouping: Grouping, reasons: ReadonlyMap<string, WithheldReason>): ReleasedTable[] {
  return groupsOf(grouping).map((group) => {
    const reason = reasons.get(group.option)
    const table = { ...planned, group }
    return reason ? withheld(table, reason) : roundTable(table, book, key)
  })
}

const everyone = ({ book, planned }: CountedQuestion) => book.count({ ...planned, group: null }, null)

function basesOf({ book, planned }: CountedQuestion, grouping: Grouping): Map<string, number> {
  const { question } = planned
  return new Map(groupsOf(grouping).map((group) => [group.option, book.count({ question, group }, null)]))
}

function withheld({ question, group }: Pick<ReleasedTable, 'question' | 'group'>, reason: WithheldReason): ReleasedTable {
  return { question, group, withheld: reason }
}
