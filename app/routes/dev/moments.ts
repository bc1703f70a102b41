import { Temporal } from 'temporal-polyfill'
import { momentAt } from '~/domains/inspections/timeline'

/** Worth a look in Northmere's survey week: the words' key, the day, and the time in London. */
export const momentsToSee = [
  ['open', '2026-03-11', '10:00'],
  ['nextDay', '2026-03-12', '10:00'],
  ['lastMinute', '2026-03-13', '11:59'],
  ['closing', '2026-03-13', '12:30'],
  ['closed', '2026-03-13', '13:30'],
  ['final', '2026-03-13', '18:01'],
  ['dayOne', '2026-03-16', '09:00'],
] as const

/** Reads "2026-03-13 11:59" as clocks in London show it; nothing for what is no moment. */
export function readMoment(typed: string): Temporal.Instant | null {
  const [, day, time] = /^\s*(\d{4}-\d\d-\d\d)[ T]+(\d\d:\d\d)\s*$/.exec(typed) ?? []
  try {
    return day && time ? Temporal.Instant.from(momentAt(day, time)) : null
  } catch {
    return null // The thirtieth of February: no such moment.
  }
}
