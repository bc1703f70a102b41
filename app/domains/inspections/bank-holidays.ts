/**
 * Bank holidays in England, month and day, from https://www.gov.uk/bank-holidays (England and Wales; Open Government
 * Licence). 2028 follows the same Acts and is to be compared with that page.
 */
const byYear: Record<string, string> = {
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

/** Days off, and the years for which they are known: outside them nobody may count. */
export interface Holidays {
  days: ReadonlySet<string>
  firstYear: number
  lastYear: number
}

export const bankHolidays: Holidays = {
  days: new Set(Object.entries(byYear).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`))),
  firstYear: 2023,
  lastYear: 2028,
}
