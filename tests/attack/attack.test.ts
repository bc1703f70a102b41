import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Solver } from '~/domains/insight/integer-programme'
import { openSolver } from '~/domains/insight/solver.server'
import { chanceFrom } from '~db/seed/chance'
import { exactCounts, freshRounding, heard, nearestFive, thresholdOnly } from './designs'
import { differenceFilters } from './filter-differencing'
import { averageReleases, withdrawAndLook } from './looking-often'
import { compareReleases, type NewcomerAttack } from './newcomers'
import { isFullRun, luck, type Outcome, printOutcomes, success } from './outcomes'

const often = isFullRun ? 1000 : 100
const sometimes = isFullRun ? 60 : 6
const chance = chanceFrom(20_190_501)
const outcomes: Outcome[] = []
let solver: Solver

beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => printOutcomes('From published figures', outcomes))

function cracks(outcome: Outcome) {
  outcomes.push(outcome)
  expect(success(outcome), `${outcome.attack} should crack ${outcome.design}`).toBeGreaterThan(0.9)
}

function isNoBetterThanChance(outcome: Outcome) {
  outcomes.push(outcome)
  expect(success(outcome), `${outcome.attack} against ${outcome.design}`).toBeLessThanOrEqual(outcome.chance + luck(outcome))
}

/** No full crack, but the door is open. */
function isAboveChance(outcome: Outcome) {
  outcomes.push(outcome)
  expect(success(outcome)).toBeGreaterThan(outcome.chance + luck(outcome))
}

const one: NewcomerAttack = { attack: 'compare releases: one newcomer’s answer', own: 0, others: 0, mixer: false }
const tenth: NewcomerAttack = { attack: 'send nine, want the tenth', own: 9, others: 0, mixer: false }
const among: NewcomerAttack = { attack: 'compare releases: one of thirty newcomers', own: 0, others: 29, mixer: true }
const thirtieth: NewcomerAttack = { attack: 'send twenty-nine, want the thirtieth, past the mixer', own: 29, others: 0, mixer: true }

test('subtracting filters cracks thresholds with exact counts, and never Heard', () => {
  cracks(differenceFilters(solver, thresholdOnly, chance, sometimes))
  const outcome = differenceFilters(solver, heard(solver, chance), chance, sometimes)
  outcomes.push(outcome)
  expect(outcome.tried).toBeGreaterThan(0)
  expect(outcome.right).toBe(0)
})

test('comparing releases cracks exact counts, and tells no more than chance from Heard', () => {
  cracks(compareReleases(exactCounts, chance, often, one))
  isNoBetterThanChance(compareReleases(heard(solver, chance), chance, often, one))
})

test('who sends nine answers learns the tenth from exact counts, and not from Heard', () => {
  cracks(compareReleases(exactCounts, chance, often, tenth))
  isAboveChance(compareReleases(nearestFive, chance, often, tenth))
  isNoBetterThanChance(compareReleases(heard(solver, chance), chance, often, tenth))
})

test('who takes answers back learns how many others gave them from live figures, and not from Heard', () => {
  cracks(withdrawAndLook(exactCounts, chance, often))
  cracks(withdrawAndLook(nearestFive, chance, often))
  isNoBetterThanChance(withdrawAndLook(heard(solver, chance), chance, often))
})

test('looking again and again averages fresh rounding away, and Heard’s not', () => {
  cracks(averageReleases(freshRounding(chance), chance, often / 4, { looks: 400, between: 0 }))
  isNoBetterThanChance(averageReleases(heard(solver, chance), chance, often / 2, { looks: 5, between: 25 }))
})

test('one among thirty newcomers stays in the crowd; even who sent the other twenty-nine sees little past the mixer', () => {
  for (const attack of [among, thirtieth]) {
    const outcome = compareReleases(heard(solver, chance), chance, often, attack)
    outcomes.push(outcome)
    // Better than chance, as any figure that is of use must be; far from knowing.
    expect(success(outcome)).toBeLessThan(outcome.chance + 0.1 + luck(outcome))
  }
  const unmixed = { ...thirtieth, attack: 'the same, were there no mixer', mixer: false }
  outcomes.push(compareReleases(heard(solver, chance), chance, often, unmixed))
})
