import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freeKey, positionBetween } from './draft'

it('a question finds its place before, after and between', () => {
  expect([positionBetween(null, null), positionBetween(null, 1024), positionBetween(2048, null), positionBetween(1024, 2048)]).toEqual([1024, 0, 3072, 1536])
  expect(positionBetween(7, 8)).toBeNull()
})

it('a place that is found is truly between', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (before, gap) => {
      const place = positionBetween(before, before + gap)
      if (place !== null) expect(place > before && place < before + gap).toBe(true)
      else expect(gap).toBe(1)
    }),
  )
})

it('a second question of the same name gets a key of its own', () => {
  expect(freeKey('wait', ['wait', 'wait-2'])).toBe('wait-3')
  expect(freeKey('wait', ['help'])).toBe('wait')
})
