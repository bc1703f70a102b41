import { Temporal } from 'temporal-polyfill'
import { bankHolidays, type Holidays } from './bank-holidays'

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string

/** Throws RangeError for a year whose holidays are not known: a guess would move a survey. */
export function isWorkingDay(day: Day, holidays: Holidays = bankHolidays): boolean {
  const date = Temporal.PlainDate.from(day)
  if (date.year < holidays.firstYear || date.year > holidays.lastYear) {
    throw new RangeError(`bank holidays of ${date.year} are not known`)
  }
  return date.dayOfWeek <= 5 && !holidays.days.has(date.toString())
}

/** The working day `count` working days after `day`, before it if negative; `day` itself is not counted. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays = bankHolidays): Day {
  const step = { days: Math.sign(count) }
  let date = Temporal.PlainDate.from(day)
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add(step)
    if (isWorkingDay(date.toString(), holidays)) left -= 1
  }
  return date.toString()
}

/** Day `number` of a visit whose day 1 is `day1On`: day -1 is the working day before it, and there is no day 0 (para 127). */
export function dayOfVisit(day1On: Day, number: number, holidays: Holidays = bankHolidays): Day {
  if (number === 0) throw new RangeError('there is no day 0')
  return addWorkingDays(day1On, number > 0 ? number - 1 : number, holidays)
}

/** How many working days lie after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays = bankHolidays): number {
  const [first, last] = from <= to ? [from, to] : [to, from]
  let count = 0
  for (let date = Temporal.PlainDate.from(first); date.toString() < last; ) {
    date = date.add({ days: 1 })
    if (isWorkingDay(date.toString(), holidays)) count += 1
  }
  return from <= to ? count : -count
}
