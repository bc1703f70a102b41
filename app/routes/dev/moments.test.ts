import { expect, it } from 'vitest'
import { momentsToSee, readMoment } from './moments'

it('a moment is read as clocks in London show it, in winter and in summer', () => {
  expect(readMoment(' 2026-03-13 11:59 ')?.toString()).toBe('2026-03-13T11:59:00Z')
  expect(readMoment('2026-07-01T12:00')?.toString()).toBe('2026-07-01T11:00:00Z')
})

it.each(['', 'noon', '2026-02-30 10:00', '2026-03-13 25:00', '13 March'])('%j is no moment', (typed) => {
  expect(readMoment(typed)).toBeNull()
})

it('every moment that is offered is one', () => {
  for (const [, day, time] of momentsToSee) expect(readMoment(`${day} ${time}`)).not.toBeNull()
})
