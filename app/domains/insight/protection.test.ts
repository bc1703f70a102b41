import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withholdEach, withholdInPartition } from './protection'

const bases = (sizes: Record<string, number>) => new Map(Object.entries(sizes))

test('nine people are never shown, ten are', () => {
  expect(withholdEach(100, bases({ nine: 9, ten: 10 }))).toEqual(new Map([['nine', 'fewer-than-ten']]))
})

test('a group is not shown when one to nine others would be had by subtraction', () => {
  expect(withholdEach(100, bases({ most: 91 })).get('most')).toBe('complement')
  expect(withholdEach(100, bases({ all: 100, many: 90 })).size).toBe(0)
})

test('beside one hidden group the next smallest is hidden too', () => {
  expect(withholdInPartition(304, bases({ plan: 120, support: 180, neither: 4 }))).toEqual(
    new Map([
      ['neither', 'fewer-than-ten'],
      ['plan', 'secondary'],
    ]),
  )
})

test('two hidden groups of three people together hide a third', () => {
  expect([...withholdInPartition(103, bases({ a: 1, b: 2, c: 30, d: 70 })).keys()]).toEqual(['a', 'b', 'c'])
})

test('what is hidden in a partition is nothing, or at least two groups and ten people, or everything', () => {
  const sizes = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(sizes, fc.nat(20), (counts, skipped) => {
      const groups = new Map(counts.map((count, n) => [String(n), count]))
      const everyone = counts.reduce((sum, each) => sum + each, skipped)
      const withheld = withholdInPartition(everyone, groups)
      const hidden = [...withheld.keys()].reduce((sum, each) => sum + (groups.get(each) ?? 0), 0)
      const shown = [...groups].filter(([option]) => !withheld.has(option))
      expect(withheld.size === 0 || withheld.size === groups.size || (withheld.size >= 2 && hidden >= 10)).toBe(true)
      for (const [, base] of shown) expect(base >= 10 && (everyone === base || everyone - base >= 10)).toBe(true)
    }),
  )
})
