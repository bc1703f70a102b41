import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceFrom } from '~db/seed/chance'
import { larger, wilson } from './interval'
import { roundCount } from './rounding'

test('an interval holds its share and stays between 0 and 100', () => {
  const multiple = fc.integer({ min: 2, max: 200 }).map((n) => n * 5)
  fc.assert(
    fc.property(multiple, fc.double({ min: 0, max: 1, noNaN: true }), (whole, part) => {
      const count = Math.round((whole * part) / 5) * 5
      const [low, high] = wilson(count, whole)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(100)
      expect(low).toBeLessThanOrEqual((100 * count) / whole)
      expect(high).toBeGreaterThanOrEqual((100 * count) / whole)
    }),
  )
})

test.each([
  [25, 0.3],
  [60, 0.5],
  [100, 0.15],
  [400, 0.4],
])('of %i answers a true share of %d lies in the interval 19 times of 20, rounding included', (people, share) => {
  const chance = chanceFrom(people)
  const key = new Uint8Array(32)
  let held = 0
  for (let n = 0; n < 2000; n += 1) {
    const count = Array.from({ length: people }, () => chance.happens(share)).filter(Boolean).length
    const rounded = (each: number) => roundCount(key, each, BigInt(n * 7919 + each))
    const [low, high] = wilson(rounded(count), rounded(count) + rounded(people - count))
    if (low <= 100 * share && 100 * share <= high) held += 1
  }
  expect(held / 2000).toBeGreaterThan(0.94)
})

test('55 against 45 of a hundred is too close to tell, 70 against 30 is not', () => {
  expect(larger(55, 45, 2)).toBeNull()
  expect(larger(70, 30, 2)).toBe('one')
  expect(larger(30, 70, 2)).toBe('other')
  expect(larger(0, 0)).toBeNull()
})
