import { beforeAll, expect, test } from 'vitest'
import { countAnswers, type KeyedAnswers, northmereAnswers, northmereQuestions } from '~tests/support/insight'
import { type EarlierRelease, protectRelease } from './release'
import type { ReleaseKind } from './release-kinds'
import { openSolver } from './solver.server'
import { planTables } from './table-plan'
import { isShown, tableId } from './tables'

/** One question of each kind, and all groups: enough to see every rule, and quick to audit. */
const asked = new Set(['needs-spotted-early', 'health-assessment-wait', 'while-waiting', 'support', 'age', 'circumstances'])
const plan = planTables(northmereQuestions.filter(({ key }) => asked.has(key)))
const key = new Uint8Array(32).fill(3)
const families = northmereAnswers(400, 11)
let solver: Awaited<ReturnType<typeof openSolver>>

beforeAll(async () => {
  solver = await openSolver()
})

function protect(responses: KeyedAnswers[], kind: ReleaseKind, earlier: EarlierRelease[] = [], mixed = responses.length) {
  const counts = { mixed, responses: responses.length, cells: countAnswers(plan, responses) }
  return protectRelease(solver, { plan, counts, earlier, key, kind })
}

function released(responses: KeyedAnswers[], kind: ReleaseKind, earlier: EarlierRelease[] = [], mixed = responses.length) {
  const release = protect(responses, kind, earlier, mixed)
  if (!release.ok) throw new Error(release.reason)
  return { ...release, kind, mixed }
}

test('with nine responses a final release says only "fewer than 10"', () => {
  const { responses, tables } = released(families.slice(0, 9), 'final')
  expect(responses).toBe(0)
  expect(new Set(tables.map(({ withheld }) => withheld))).toEqual(new Set(['fewer-than-ten']))
})

test('an interim release of nine is refused, and so is one with nine more than the last', () => {
  expect(protect(families.slice(0, 9), 'interim')).toEqual({ ok: false, reason: 'fewer-than-ten' })
  const first = released(families.slice(0, 100), 'interim')
  expect(protect(families.slice(0, 109), 'interim', [first])).toEqual({ ok: false, reason: 'fewer-than-ten-new' })
})

test('ten more responses of which nobody can be sure that ten answered a question leave its figures as they were', () => {
  const first = released(families.slice(0, 100), 'interim')
  expect(protect(families.slice(0, 112), 'interim', [first])).toEqual({ ok: false, reason: 'nothing-new' })
  const last = released(families.slice(0, 112), 'final', [first])
  const early = last.tables.filter(({ question, group }) => question === 'needs-spotted-early' && group === null)
  expect(early.map(({ withheld }) => withheld)).toEqual(['too-few-new'])
  expect(last.tables.some((table) => table.group !== null && isShown(table))).toBe(true)
})

test('the same responses, key and past make the same release, to the last figure of its certificate', () => {
  expect(released(families, 'final')).toEqual(released(families, 'final'))
})

test('the order of responses changes nothing', () => {
  expect(released([...families].reverse(), 'final').tables).toEqual(released(families, 'final').tables)
})

test('every count shown in a final release is certified to be uncertain by three or more', () => {
  const { tables, certificate } = released(families, 'final')
  const proofs = new Map(certificate.cells.map((each) => [each.cell, each]))
  for (const table of tables.filter(isShown)) {
    for (const option of Object.keys(table.counts)) {
      const name = `${tableId(table)}${table.group ? '' : '@0'}#${option}`
      const proof = proofs.get(name)
      expect((proof?.high ?? 0) - (proof?.low ?? 0), name).toBeGreaterThanOrEqual(3)
    }
  }
})

test('taking answers back between releases never stops the next release', () => {
  const first = released(families.slice(0, 120), 'interim')
  const left = families.slice(60, 300)
  const last = released(left, 'final', [first], 300)
  expect(last.tables.filter(({ group, withheld }) => group === null && withheld === null).length).toBeGreaterThan(3)
})

test('a hidden group is possibly nobody, for each option, and no figure of it can be worked out', () => {
  const { tables, certificate } = released(families.slice(0, 200), 'final')
  const hidden = new Set(tables.filter(({ withheld }) => withheld === 'fewer-than-ten').map(tableId))
  const proofs = certificate.cells.filter(({ cell }) => hidden.has(cell.split('#')[0] ?? ''))
  expect(proofs.length).toBeGreaterThan(20)
  for (const { cell, low, high } of proofs.filter(({ cell }) => cell.includes('#'))) {
    expect(low, cell).toBe(0)
    expect(high, cell).toBeGreaterThanOrEqual(3)
  }
})
