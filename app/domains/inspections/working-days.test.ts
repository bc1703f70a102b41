import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays'
import { addWorkingDays, dayOfVisit, isWorkingDay, workingDaysBetween } from './working-days'

const dayIn = (from: string, length: number) =>
  fc.integer({ min: 0, max: length }).map((days) => Temporal.PlainDate.from(from).add({ days }).toString())

test('England has eight bank holidays a year, nine in 2023, and none at a weekend', () => {
  for (let year = bankHolidays.firstYear; year <= bankHolidays.lastYear; year += 1) {
    const days = [...bankHolidays.days].filter((day) => day.startsWith(`${year}-`))
    expect(days).toHaveLength(year === 2023 ? 9 : 8)
    for (const day of days) expect(Temporal.PlainDate.from(day).dayOfWeek).toBeLessThanOrEqual(5)
  }
})

test('weekends and bank holidays are not working days', () => {
  expect(isWorkingDay('2026-03-13')).toBe(true)
  expect(isWorkingDay('2026-03-14')).toBe(false)
  expect(isWorkingDay('2026-04-03')).toBe(false)
})

test('a year whose bank holidays are unknown is refused, not guessed', () => {
  expect(() => isWorkingDay('2029-01-02')).toThrow(RangeError)
})

test('day -1 is the working day before day 1, and there is no day 0', () => {
  expect(dayOfVisit('2026-03-16', 1)).toBe('2026-03-16')
  expect(dayOfVisit('2026-03-16', -1)).toBe('2026-03-13')
  expect(dayOfVisit('2026-04-07', -1)).toBe('2026-04-02')
  expect(() => dayOfVisit('2026-03-16', 0)).toThrow(RangeError)
})

test('from Wednesday to the Monday after are three working days', () => {
  expect(workingDaysBetween('2026-03-11', '2026-03-16')).toBe(3)
  expect(workingDaysBetween('2026-03-16', '2026-03-11')).toBe(-3)
})

test('as many working days forward as back lead home', () => {
  fc.assert(
    fc.property(dayIn('2024-01-01', 1200), fc.integer({ min: 1, max: 70 }), (day, count) => {
      const home = addWorkingDays(day, 1)
      const away = addWorkingDays(home, count)
      expect(addWorkingDays(away, -count)).toBe(home)
      expect(workingDaysBetween(home, away)).toBe(count)
    }),
  )
})
