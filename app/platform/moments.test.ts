import { expect, it } from 'vitest'
import { languages } from './languages'
import { dayInWords, hourInWords, momentInWords, monthInWords } from './moments'

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

it('every language says its own days, with the digits of clocks and telephones', () => {
  expect(dayInWords('2026-03-16', 'pl')).toBe('poniedziałek, 16 marca')
  expect(dayInWords('2026-03-16', 'ur')).toContain('مارچ')
  expect(dayInWords('2026-03-16', 'ar')).toContain('مارس')
  for (const language of languages) {
    const said = `${dayInWords('2026-03-16', language, true)} ${monthInWords('2026-03-01', language)} ${hourInWords('2026-03-13T18:30:00Z', language)}`
    expect(said).toMatch(/16/)
    expect(said).toMatch(/2026/)
    expect(said.replace(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u)
  }
})
