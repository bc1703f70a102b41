import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disclosed, discloseTables } from './disclosed'
import { type OptionShare, scaleShares, severalShares, singleShares, totalOf } from './shares'
import type { ShownTable } from './tables'

function shown(base: number, counts: Record<string, number>): Disclosed<ShownTable> {
  const at = { question: 'early', group: null, withheld: null }
  const cells = [{ ...at, option: null, count: base }, ...Object.entries(counts).map(([option, count]) => ({ ...at, option, count }))]
  return discloseTables(cells).get('early') as Disclosed<ShownTable>
}

const five = (...[a = 0, b = 0, c = 0, d = 0, e = 0]: number[]) => ({
  'very-badly': a,
  'quite-badly': b,
  middle: c,
  'quite-well': d,
  'very-well': e,
})
const told = (shares: OptionShare[]) =>
  shares.map(({ share }) => (share.kind === 'exact' ? share.percent : `${share.from}-${share.to}`))

test('a single choice is divided by the sum of its rounded options, not by the rounded base', () => {
  expect(told(singleShares(shown(95, { short: 60, long: 40 })))).toEqual([60, 40])
})

test('10 % and less, and 90 % and more, are told without their count', () => {
  const shares = singleShares(shown(100, { short: 95, long: 5 }))
  expect(told(shares)).toEqual(['90-100', '0-10'])
  for (const { share } of shares) expect(share).not.toHaveProperty('count')
})

test('where one option alone would be hidden so, the next smallest is told as a range too', () => {
  expect(told(scaleShares(shown(100, five(5, 15, 20, 25, 35))))).toEqual(['0-10', '10-20', 20, 25, 35])
})

test('below 50 answers five steps are told as three, from their published counts', () => {
  expect(scaleShares(shown(45, five(10, 5, 10, 15, 5)))).toEqual([
    { option: 'badly', share: { kind: 'exact', percent: 33, count: 15 } },
    { option: 'middle', share: { kind: 'exact', percent: 22, count: 10 } },
    { option: 'well', share: { kind: 'exact', percent: 44, count: 20 } },
  ])
})

test('a share of choose-all-that-apply never passes 100', () => {
  expect(told(severalShares(shown(60, { school: 65, health: 30 })))).toEqual(['90-100', 50])
})

test('the total of a share and a range is a range', () => {
  const range = { kind: 'range', from: 0, to: 10 } as const
  expect(totalOf([range, { kind: 'exact', percent: 25, count: 25 }])).toEqual({ kind: 'range', from: 25, to: 35 })
})

test('nobody ever reads a count beside 10 % or less', () => {
  const counts = fc.array(fc.nat(40).map((n) => n * 5), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(counts, (each) => {
      const sum = each.reduce((total, n) => total + n, 0)
      const shares = scaleShares(shown(Math.max(10, sum), five(...each)))
      for (const { share } of shares) if (share.kind === 'exact') expect(share.percent).toBeGreaterThan(10)
      expect(shares.filter(({ share }) => share.kind === 'range').length).not.toBe(1)
    }),
  )
})
