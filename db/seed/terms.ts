import type { Term } from '~/domains/inspections/area'

/** The invented areas' school year, half-terms apart. */
export const terms: Term[] = [
  { name: 'Autumn 2025, first half', startsOn: '2025-09-02', endsOn: '2025-10-24' },
  { name: 'Autumn 2025, second half', startsOn: '2025-11-03', endsOn: '2025-12-19' },
  { name: 'Spring 2026, first half', startsOn: '2026-01-05', endsOn: '2026-02-13' },
  { name: 'Spring 2026, second half', startsOn: '2026-02-23', endsOn: '2026-03-27' },
  { name: 'Summer 2026, first half', startsOn: '2026-04-13', endsOn: '2026-05-22' },
  { name: 'Summer 2026, second half', startsOn: '2026-06-01', endsOn: '2026-07-21' },
  { name: 'Autumn 2026, first half', startsOn: '2026-09-02', endsOn: '2026-10-23' },
  { name: 'Autumn 2026, second half', startsOn: '2026-11-02', endsOn: '2026-12-18' },
]
