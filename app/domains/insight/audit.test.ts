import { beforeAll, expect, test } from 'vitest'
import { aScale } from '~tests/support/questions'
import { auditQuestion } from './audit'
import type { QuestionEvidence } from './question-model'
import { openSolver } from './solver.server'
import { type Grouping, planTables } from './table-plan'
import type { ReleasedTable, ShownTable } from './tables'

const [planned] = planTables([aScale]).questions
const options = planned?.options ?? []
const support: Grouping = { question: 'support', shape: 'partition', options: ['plan', 'help', 'neither'] }
let solver: Awaited<ReturnType<typeof openSolver>>

beforeAll(async () => {
  solver = await openSolver()
})

function shown(base: number, counts: number[], group?: string): ShownTable {
  const named = Object.fromEntries(options.map((option, n) => [option, counts[n] ?? 0]))
  return { question: 'early', group: group ? { question: 'support', option: group } : null, withheld: null, base, counts: named }
}

const hidden = (group: string, withheld: 'fewer-than-ten' | 'secondary' | 'complement'): ReleasedTable => ({
  question: 'early',
  group: { question: 'support', option: group },
  withheld,
})

function audit(evidence: Partial<QuestionEvidence>) {
  if (!planned) throw new Error('no question')
  const none = { planned, earlier: [], totals: shown(100, [20, 20, 20, 20, 20]), groups: [], groupings: [support], situations: new Map(), nobodyOutside: new Set<string>(), everyone: 104 }
  return auditQuestion(solver, { ...none, ...evidence })
}

test('a rounded table of a hundred passes', () => {
  expect(audit({}).failed).toEqual([])
})

test('figures all rounded up over a base rounded down give each other away, and do not pass', () => {
  // Behind 10, 10, 10, 5, 0 stand at least 6 + 6 + 6 + 1 + 0, and behind the base of 15 at most 19: all is known.
  const { failed, cells } = audit({ totals: shown(15, [10, 10, 10, 5, 0]) })
  expect(failed).toHaveLength(6)
  expect(cells.find(({ cell }) => cell === 'early@0#middle')).toEqual({ cell: 'early@0#middle', low: 6, high: 6 })
})

test('what contradicts itself was not made by these rules, and stops everything', () => {
  expect(() => audit({ totals: shown(100, [5, 5, 5, 5, 5]) })).toThrow('contradict')
})

test('a difference between releases need not allow nobody where ten newcomers are certain', () => {
  const { failed, cells } = audit({ earlier: [shown(50, [10, 10, 10, 10, 10])] })
  expect(failed).toEqual([])
  expect(cells.find(({ cell }) => cell === 'early@0-1#middle')?.low).toBeGreaterThan(0)
})

test('where fewer than ten newcomers are possible, a figure that certainly moved does not pass', () => {
  const { failed } = audit({ earlier: [shown(95, [10, 20, 20, 20, 25])] })
  expect(failed.map(({ name }) => name)).toEqual(['early@0-1#very-badly'])
})

test('answers taken back are counted as known: a loss of thirty beside a gain of thirty hides no newcomer', () => {
  const { failed } = audit({ earlier: [shown(100, [20, 50, 20, 5, 5])] })
  expect(failed.length).toBeGreaterThan(0)
})

test('a hidden group of fewer than ten beside another hidden one passes', () => {
  const groups = [shown(60, [10, 10, 10, 15, 15], 'plan'), hidden('help', 'secondary'), hidden('neither', 'fewer-than-ten')]
  expect(audit({ groups }).failed).toEqual([])
})

test('a small group whose figures stand in what the others leave over is found', () => {
  const groups = [
    shown(40, [0, 0, 15, 10, 15], 'plan'),
    shown(45, [0, 0, 15, 15, 15], 'help'),
    hidden('neither', 'fewer-than-ten'),
  ]
  const situations = new Map([['support', { ...shown(100, []), question: 'support', counts: { plan: 45, help: 50, neither: 5 } }]])
  expect(audit({ totals: shown(100, [25, 0, 30, 25, 25]), groups, situations }).failed.length).toBeGreaterThan(0)
})
