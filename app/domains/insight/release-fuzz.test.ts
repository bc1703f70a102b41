import fc from 'fast-check'
import { expect, test } from 'vitest'
import { people, plan } from '~tests/attack/survey'
import { chanceFrom } from '~db/seed/chance'
import { countAnswers, type KeyedAnswers } from '~tests/support/insight'
import { type EarlierRelease, protectRelease } from './release'
import { openSolver } from './solver.server'
import { countsBook, isShown, type ReleasedTable } from './tables'

const solver = await openSolver()

/** How many come before each release, and how many of those who are there take their answers back. */
const turns = fc.array(fc.record({ come: fc.nat(60), go: fc.nat(15) }), { minLength: 1, maxLength: 4 })

test('whoever comes and goes, every release is audited and passes, and shows no table of fewer than ten', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), turns, (seed, history) => {
      const chance = chanceFrom(seed)
      const key = Uint8Array.from({ length: 32 }, () => Math.floor(chance.share() * 256))
      const earlier: EarlierRelease[] = []
      let responses: KeyedAnswers[] = []
      let mixed = 0
      for (const [n, { come, go }] of history.entries()) {
        responses = [...responses.slice(go), ...people(chance, come)]
        mixed += come
        const kind = n === history.length - 1 ? 'final' : 'interim'
        const cells = countAnswers(plan, responses)
        const release = protectRelease(solver, { plan, counts: { mixed, responses: responses.length, cells }, earlier, key, kind })
        if (!release.ok) continue
        expect(release.tables.every((table) => isTrue(table, cells))).toBe(true)
        expect(release.certificate.passed).toBe(true)
        earlier.push({ kind, mixed, tables: release.tables })
      }
      expect(earlier.at(-1)?.kind).toBe('final')
    }),
    { numRuns: 60 },
  )
})

/** Ten or more people stand behind it, and each figure is within four of the truth. */
function isTrue(table: ReleasedTable, cells: Parameters<typeof countsBook>[0]): boolean {
  if (!isShown(table)) return true
  const book = countsBook(cells)
  const isNear = (option: string | null, figure: number) => Math.abs(book.count(table, option) - figure) < 5
  return book.count(table, null) >= 10 && isNear(null, table.base) && Object.entries(table.counts).every(([option, figure]) => isNear(option, figure))
}
