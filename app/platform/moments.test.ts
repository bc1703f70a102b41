import { expect, it } from 'vitest'
import { dayInWords, hourInWords, momentInWords } from './moments'

it('days are said as in a British letter, with and without the year', () => {
  expect(dayInWords('2026-03-16', 'en')).toBe('Monday 16 March')
  expect(dayInWords('2026-03-16', 'en', true)).toBe('Monday 16 March 2026')
})

it('hours are those of clocks in London, also in summer', () => {
  expect(hourInWords('2026-03-13T12:00:00Z', 'en')).toBe('12 noon')
  expect(hourInWords('2026-07-01T12:00:00Z', 'en')).toBe('1pm')
  expect(hourInWords('2026-03-13T00:05:00Z', 'en')).toBe('12:05am')
})

it('a moment is its day and its hour', () => {
  expect(momentInWords('2026-03-13T12:00:00Z', 'en')).toBe('Friday 13 March at 12 noon')
})
