import { expect, test } from 'vitest'
import { countAnswers, northmereAnswers, northmereQuestions } from '~tests/support/insight'
import { protectRelease } from './release'
import { openSolver } from './solver.server'
import { planTables } from './table-plan'

const solver = await openSolver()
const plan = planTables(northmereQuestions)
const key = new Uint8Array(32).fill(3)

test('measure', () => {
  for (const n of [0, 5, 12, 30, 60, 140, 400, 1000]) {
    const responses = northmereAnswers(n, 11)
    const counts = { mixed: n, responses: n, cells: countAnswers(plan, responses) }
    const at = performance.now()
    const released = protectRelease(solver, { plan, counts, earlier: [], key, kind: 'final' })
    const ms = performance.now() - at
    if (!released.ok) throw new Error(released.reason)
    const why: Record<string, number> = {}
    for (const t of released.tables) why[String(t.withheld)] = (why[String(t.withheld)] ?? 0) + 1
    console.log(n, Math.round(ms), released.certificate.solves, released.certificate.cells.length, released.tables.length, why)
  }
})
