import { Temporal } from 'temporal-polyfill'
import type { Term } from './area'
import { bankHolidays, type Holidays } from './bank-holidays'
import { type Planned, timelineOf } from './timeline'
import { longestVisit, type VisitKind } from './visit'
import { addWorkingDays, type Day, dayOfVisit, isWorkingDay } from './working-days'

/** What may be wrong with a date; each has its words in locales/<lang>/inspections.json. */
export const adviceKeys = [
  'afterNotice',
  'inThePast',
  'weekend',
  'bankHoliday',
  'beyondHolidays',
  'tooLong',
  'oneDay',
  'tooLateForSurvey',
  'shortNotice',
  'outsideTerm',
  'termsUnknown',
] as const
export type AdviceKey = (typeof adviceKeys)[number]

/** `para` is null where the rule is Heard's own. No advice at all means that the date is allowed. */
export interface Advice {
  level: 'refused' | 'warned'
  key: AdviceKey
  para: number | null
}

interface Ending {
  kind: VisitKind
  /** 'YYYY-MM-DD'. */
  day1On: Day
  particulars: Pick<Planned['particulars'], 'settings'>
  /** Of the area (14). */
  terms: readonly Term[]
}

export interface AskedDay1 extends Ending {
  particulars: Planned['particulars']
  /** The day that a calendar in London shows now. */
  today: Day
}

/** What the handbook says of a day 1, the refusals first: whoever asks may go on only where nothing is refused. */
export function adviceOnDay1(asked: AskedDay1, holidays: Holidays = bankHolidays): Advice[] {
  const wrongDay = wrongDayOf(asked, holidays)
  if (wrongDay) return [wrongDay]
  return refusalsFirst([...lengthOf(asked), ...noticeOf(asked, holidays), ...termOf(asked, holidays)])
}

/** The same of a visit that is put off: whoever was told of it was told in time (15). */
export const adviceOnDeferral = (asked: AskedDay1, holidays: Holidays = bankHolidays): Advice[] =>
  adviceOnDay1(asked, holidays).filter(({ key }) => key !== 'shortNotice')

/** The same of a visit that is to end on another day: its first stays where it is. */
export const adviceOnLength = (asked: Ending, holidays: Holidays = bankHolidays): Advice[] =>
  refusalsFirst([...lengthOf(asked), ...termOf(asked, holidays)])

const refusalsFirst = (advice: Advice[]) =>
  advice.sort((one, other) => Number(other.level === 'refused') - Number(one.level === 'refused'))

/** The same of a day 1 that is to move: once the area has been told of the old one, only a deferral moves it (15). */
export function adviceOnChange(asked: AskedDay1, toldOn: Day, holidays: Holidays = bankHolidays): Advice[] {
  if (toldOn <= asked.today) return [{ level: 'refused', key: 'afterNotice', para: 15 }]
  return adviceOnDay1(asked, holidays)
}

export const isRefused = (advice: readonly Advice[]): boolean => advice.some(({ level }) => level === 'refused')

/** Notice is counted in working days, so day 1 is one (7, 114). */
function wrongDayOf({ kind, day1On, particulars, today }: AskedDay1, holidays: Holidays): Advice | null {
  const notice = kind === 're-visit' ? 114 : 7
  if (day1On <= today) return { level: 'refused', key: 'inThePast', para: null }
  try {
    if (Temporal.PlainDate.from(day1On).dayOfWeek > 5) return { level: 'refused', key: 'weekend', para: notice }
    if (!isWorkingDay(day1On, holidays)) return { level: 'refused', key: 'bankHoliday', para: notice }
    // The letter is published last; all of its days must be known.
    timelineOf({ kind, day1On, particulars }, holidays)
    return null
  } catch (problem) {
    if (problem instanceof RangeError) return { level: 'refused', key: 'beyondHolidays', para: null }
    throw problem
  }
}

/** Two to four days (125); not normally longer than five (20). */
function lengthOf({ kind, particulars }: Ending): Advice[] {
  const lastDay = particulars.settings.lastDay ?? longestVisit(kind)
  const para = kind === 're-visit' ? 125 : 20
  if (lastDay > longestVisit(kind)) return [{ level: 'refused', key: 'tooLong', para }]
  if (lastDay > 1) return []
  return [{ level: kind === 're-visit' ? 'refused' : 'warned', key: 'oneDay', para }]
}

/** Five working days for an inspection (7), ten for a re-visit (114). The survey needs all of its own (122). */
function noticeOf({ kind, day1On, today }: AskedDay1, holidays: Holidays): Advice[] {
  const isRevisit = kind === 're-visit'
  if (dayOfVisit(day1On, -5, holidays) < today) return [{ level: 'refused', key: 'tooLateForSurvey', para: isRevisit ? 122 : 7 }]
  const notifiedOn = dayOfVisit(day1On, isRevisit ? -10 : -5, holidays)
  return notifiedOn < today ? [{ level: 'warned', key: 'shortNotice', para: isRevisit ? 114 : 7 }] : []
}

/** Any point during the usual school term time (14). Unusual is not forbidden, so it is only said. */
function termOf({ kind, day1On, particulars, terms }: Ending, holidays: Holidays): Advice[] {
  const lastDay = particulars.settings.lastDay ?? longestVisit(kind)
  const lastOn = addWorkingDays(day1On, lastDay - 1, holidays)
  const isKnown = terms.some(({ endsOn }) => endsOn >= lastOn) && terms.some(({ startsOn }) => startsOn <= day1On)
  if (!isKnown) return [{ level: 'warned', key: 'termsUnknown', para: 14 }]
  const isInside = terms.some(({ startsOn, endsOn }) => startsOn <= day1On && lastOn <= endsOn)
  return isInside ? [] : [{ level: 'warned', key: 'outsideTerm', para: 14 }]
}
