import type { Solver } from '~/domains/insight/integer-programme'
import { type EarlierRelease, protectRelease } from '~/domains/insight/release'
import type { ReleaseKind } from '~/domains/insight/release-kinds'
import { type TablePlan, tablesOf } from '~/domains/insight/table-plan'
import { countsBook, type ReleasedTable, roundTable, type ShownTable } from '~/domains/insight/tables'
import type { Chance } from '~db/seed/chance'
import { countAnswers, type KeyedAnswers } from '~tests/support/insight'

/** A way to publish. The naive ones are here to be cracked: an attack that does not crack them proves nothing. */
export interface Design {
  name: string
  /** How far a count may lie from its figure. */
  reach: number
  /** Null: nothing is published now. */
  publish(plan: TablePlan, responses: readonly KeyedAnswers[], earlier: readonly EarlierRelease[], kind: ReleaseKind): EarlierRelease | null
}

const exactly = { reach: 0 }

/** Every count, at every moment. */
export const exactCounts: Design = {
  ...exactly,
  name: 'exact counts',
  publish: (plan, responses, _earlier, kind) => release(responses, kind, naiveTables(plan, responses, kind, asTheyAre)),
}

/** Groups under ten are left out, and that is all. */
export const thresholdOnly: Design = {
  ...exactly,
  name: 'threshold only',
  publish: (plan, responses, _earlier, kind) =>
    release(responses, kind, naiveTables(plan, responses, kind, asTheyAre).map((table) => (isSmall(table) ? withheld(table) : table))),
}

/** Rounded to the nearest five, whenever somebody looks. */
export const nearestFive: Design = {
  name: 'nearest five',
  reach: 2,
  publish: (plan, responses, _earlier, kind) =>
    release(responses, kind, naiveTables(plan, responses, kind, (count) => 5 * Math.round(count / 5))),
}

/** Heard's rounding, with a new key each time. */
export function freshRounding(chance: Chance): Design {
  return {
    name: 'fresh rounding each time',
    reach: 4,
    publish: (plan, responses, _earlier, kind) => {
      const key = newKey(chance)
      const book = countsBook(countAnswers(plan, responses))
      return release(responses, kind, tablesOf(plan, kind).map((table) => roundTable(table, book, key)))
    },
  }
}

/** What Heard does: its own code, with one key. */
export function heard(solver: Solver, chance: Chance): Design {
  const key = newKey(chance)
  return {
    name: 'Heard',
    reach: 4,
    publish: (plan, responses, earlier, kind) => {
      const counts = { mixed: responses.length, responses: responses.length, cells: countAnswers(plan, responses) }
      const released = protectRelease(solver, { plan, counts, earlier, key, kind })
      return released.ok ? release(responses, kind, released.tables) : null
    },
  }
}

const newKey = (chance: Chance) => Uint8Array.from({ length: 32 }, () => Math.floor(chance.share() * 256))

const release = (responses: readonly KeyedAnswers[], kind: ReleaseKind, tables: ReleasedTable[]): EarlierRelease => ({
  kind,
  mixed: responses.length,
  tables,
})

const asTheyAre = (count: number) => count
const isSmall = ({ base, group }: ShownTable) => group !== null && base < 10
const withheld = ({ question, group }: ShownTable): ReleasedTable => ({ question, group, withheld: 'fewer-than-ten' })

function naiveTables(plan: TablePlan, responses: readonly KeyedAnswers[], kind: ReleaseKind, told: (count: number) => number): ShownTable[] {
  const book = countsBook(countAnswers(plan, responses))
  return tablesOf(plan, kind).map(({ question, group, options }) => {
    const count = (option: string | null) => told(book.count({ question, group }, option))
    const counts = Object.fromEntries(options.map((option) => [option, count(option)]))
    return { question, group, withheld: null, base: count(null), counts }
  })
}

/** A release's totals of the question under attack; undefined where nothing of it was published. */
export function totalsOf(release: EarlierRelease | null): ShownTable | undefined {
  return release?.tables.find((table): table is ShownTable => table.question === 'early' && table.group === null && table.withheld === null)
}
