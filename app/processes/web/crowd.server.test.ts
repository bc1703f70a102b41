import { expect, test } from 'vitest'
import { Crowd } from './crowd.server'

test('a crowd is turned away from one place only, and only for a minute', () => {
  const crowd = new Crowd(3)
  const tries = [1, 2, 3, 4].map(() => crowd.isTooMany('203.0.113.7', 1000))
  expect(tries).toEqual([false, false, false, true])
  expect(crowd.isTooMany('203.0.113.8', 1000)).toBe(false)
  expect(crowd.isTooMany('203.0.113.7', 61_000)).toBe(false)
})

