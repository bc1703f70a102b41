import fc from 'fast-check'
import { expect, test } from 'vitest'
import { floorResponses, roundCount } from './rounding'

const key = new Uint8Array(32).fill(7)
const recordKeys = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

test('a published count is a multiple of five, and less than five from the truth', () => {
  fc.assert(
    fc.property(fc.nat(5000), recordKeys, (count, keys) => {
      const rounded = roundCount(key, count, keys)
      expect(rounded % 5).toBe(0)
      expect(Math.abs(rounded - count)).toBeLessThan(5)
      if (count % 5 === 0) expect(rounded).toBe(count)
    }),
  )
})

test('the same records meet the same chance, whichever way their keys are summed', () => {
  fc.assert(
    fc.property(fc.nat(5000), recordKeys, (count, keys) => {
      expect(roundCount(key, count, keys + 2n ** 64n)).toBe(roundCount(key, count, keys))
    }),
  )
})

test.each([0, 1, 2, 3, 4])('rounding is unbiased with %i over a multiple of five, and its variance is at most 6', (over) => {
  const draws = Array.from({ length: 20_000 }, (_, n) => roundCount(key, 40 + over, BigInt(n) * 0x9e3779b97f4a7c15n))
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
  const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length
  expect(Math.abs(mean - 40 - over)).toBeLessThan(0.08)
  expect(variance).toBeLessThan(6.3)
})

test('a known answer, so that nobody changes the bytes by accident', () => {
  expect([1, 2, 3, 4, 6, 7, 8, 9].map((count) => roundCount(key, count, 123456789n))).toMatchInlineSnapshot(`
    [
      0,
      5,
      5,
      5,
      5,
      5,
      5,
      10,
    ]
  `)
})

test('responses are rounded down, and under ten nothing is said', () => {
  expect([0, 9, 10, 14, 15, 399].map(floorResponses)).toEqual([0, 0, 10, 10, 15, 395])
})
