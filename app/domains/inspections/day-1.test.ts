import { describe, expect, it } from 'vitest'
import { terms } from '~db/seed/terms'
import { type AskedDay1, adviceOnChange, adviceOnDay1, isRefused } from './day-1'
import { visitSettings } from './visit'

const asked = (day1On: string, more: Partial<AskedDay1> & { lastDay?: number } = {}): AskedDay1 => ({
  kind: 're-visit',
  day1On,
  particulars: { settings: visitSettings.parse({ lastDay: more.lastDay }), openMeeting: { at: '16:00' } },
  terms,
  today: '2026-03-11',
  ...more,
})
const keysOf = (...of: Parameters<typeof asked>) => adviceOnDay1(asked(...of)).map(({ key }) => key)

describe('a date for day 1', () => {
  it('is allowed in term, with ten working days of notice', () => {
    expect(adviceOnDay1(asked('2026-04-27'))).toEqual([])
  })

  it('is refused at a weekend and on a bank holiday, with the paragraph', () => {
    expect(adviceOnDay1(asked('2026-04-25'))).toEqual([{ level: 'refused', key: 'weekend', para: 114 }])
    expect(adviceOnDay1(asked('2026-05-04', { kind: 'inspection' }))).toEqual([{ level: 'refused', key: 'bankHoliday', para: 7 }])
  })

  it('is refused where nobody knows the bank holidays that its letter would be counted with', () => {
    expect(keysOf('2030-05-08')).toEqual(['beyondHolidays'])
    expect(keysOf('2028-12-11')).toEqual(['beyondHolidays'])
  })

  it('is refused when it has passed, or the survey would have to open before today', () => {
    expect(keysOf('2026-03-10')).toEqual(['inThePast'])
    expect(keysOf('2026-03-11')).toEqual(['inThePast'])
    expect(keysOf('2026-03-17')).toEqual(['tooLateForSurvey'])
  })

  it('is warned of where the notice is short (114), and not on the very day of notice', () => {
    expect(keysOf('2026-03-18')).toEqual(['shortNotice'])
    expect(keysOf('2026-03-18', { kind: 'inspection', lastDay: 3 })).toEqual([])
  })

  it('is warned of outside term, and where the area has no term dates for it (14)', () => {
    expect(adviceOnDay1(asked('2026-04-08'))).toEqual([{ level: 'warned', key: 'outsideTerm', para: 14 }])
    expect(keysOf('2026-05-21')).toEqual(['outsideTerm'])
    expect(keysOf('2027-06-08')).toEqual(['termsUnknown'])
  })

  it('is refused for a re-visit of one day (125) and warned of for an inspection (20); longer than normal is refused', () => {
    expect(adviceOnDay1(asked('2026-04-27', { lastDay: 1 }))).toEqual([{ level: 'refused', key: 'oneDay', para: 125 }])
    expect(isRefused(adviceOnDay1(asked('2026-04-27', { kind: 'inspection', lastDay: 1 })))).toBe(false)
    expect(keysOf('2026-04-27', { lastDay: 5 })).toEqual(['tooLong'])
  })

  it('moves freely until the area is told of it; after that only a deferral moves it (15)', () => {
    expect(adviceOnChange(asked('2026-04-27'), '2026-03-12')).toEqual([])
    expect(adviceOnChange(asked('2026-04-27'), '2026-03-11')).toEqual([{ level: 'refused', key: 'afterNotice', para: 15 }])
  })

  it('says what is refused before what is only warned of', () => {
    expect(keysOf('2026-04-08', { lastDay: 1 })).toEqual(['oneDay', 'outsideTerm'])
  })
})
