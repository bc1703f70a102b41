import { Temporal } from 'temporal-polyfill'
import { bankHolidays, type Holidays } from './bank-holidays'
import { longestVisit, type Visit, type VisitParticulars, type VisitSettings } from './visit'
import { addWorkingDays, type Day, dayOfVisit } from './working-days'

/** A moment as an ISO instant in UTC, '2026-03-09T12:00:00Z'; the clock on the wall is London's. */
export type Moment = string

export const zone = 'Europe/London'

/** The hours of the parents' survey (122 and the table after 127; the last three are Heard's own). */
export interface SurveyHours {
  surveyOpensAt: Moment
  surveyClosesAt: Moment
  sendingEndsAt: Moment
  finalReleaseAt: Moment
  draftsForgottenAt: Moment
}

export interface Timeline extends SurveyHours {
  /** The area is told (7, 114), and the PCF on the same day (12, 116). */
  notifiedOn: Day
  /** By the end of this day (118); an inspection's evidence is there from its start (10). */
  evidenceDueOn: Day
  /** Evidence is read and the visit planned by telephone, up to the day before day 1 (118, table after 127). */
  planningFromOn: Day
  /** The final five working days, in which inspectors may ask for more (123). */
  moreAskedFromOn: Day
  dayBeforeOn: Day
  /** Only a re-visit shares them (115). */
  youngPeoplesQuestionsSharedOn: Day | null
  day1On: Day
  openMeetingAt: Moment
  /** Day 2 to the last day; the same as day 1 where the visit has only one. */
  evidenceFromOn: Day
  lastDayOn: Day
  /** Provisional judgement and feedback, on the last day (table after 127, 128). */
  feedbackOn: Day
  draftLetterOn: Day
  /** Ten working days for matters of fact (58, 132). */
  factualCheckEndsOn: Day
  /** Usually within 28 working days of the end (59, 133). */
  finalLetterOn: Day
  /** Normally within 33 (59, 133). */
  publishedOn: Day
}

/** All that a timeline follows from; where the open meeting is does not matter to it. */
export interface Planned extends Pick<Visit, 'kind' | 'day1On'> {
  /** Where it was kept: a visit that is put off was announced when it was announced (15). */
  notifiedOn?: Day | null
  particulars: { settings: VisitSettings; openMeeting: Pick<VisitParticulars['openMeeting'], 'at'> }
}

/** Everything that follows from day 1 and the visit's settings. Throws RangeError beyond the known bank holidays. */
export function timelineOf(visit: Planned, holidays: Holidays = bankHolidays): Timeline {
  const { settings, openMeeting } = visit.particulars
  const day = (number: number) => dayOfVisit(visit.day1On, number, holidays)
  const lastDay = settings.lastDay ?? longestVisit(visit.kind)
  const afterVisit = (count: number) => addWorkingDays(day(lastDay), count, holidays)

  const before = beforeVisit(visit, day)
  return {
    ...before,
    notifiedOn: visit.notifiedOn ?? before.notifiedOn,
    ...surveyHours(day(-5), day(-1)),
    planningFromOn: day(visit.kind === 're-visit' ? -6 : -5),
    moreAskedFromOn: day(-5),
    dayBeforeOn: day(-1),
    day1On: visit.day1On,
    openMeetingAt: momentAt(visit.day1On, openMeeting.at),
    evidenceFromOn: day(Math.min(2, lastDay)),
    lastDayOn: day(lastDay),
    feedbackOn: day(lastDay),
    draftLetterOn: afterVisit(settings.draftLetterAfter),
    factualCheckEndsOn: afterVisit(settings.draftLetterAfter + 10),
    finalLetterOn: afterVisit(28),
    publishedOn: afterVisit(33),
  }
}

function beforeVisit({ kind, day1On, particulars: { settings } }: Planned, day: (number: number) => Day) {
  if (kind === 'inspection') {
    return { notifiedOn: day(-5), evidenceDueOn: day1On, youngPeoplesQuestionsSharedOn: null }
  }
  const afterNotice = (count: number) => -10 + count - (settings.noticeCountsAsFirst ? 1 : 0)
  return {
    notifiedOn: day(-10),
    evidenceDueOn: day(afterNotice(4)),
    youngPeoplesQuestionsSharedOn: day(settings.youngPeoplesQuestionsOnDay ?? afterNotice(5)),
  }
}

function surveyHours(opensOn: Day, closesOn: Day): SurveyHours {
  const dayAfter = Temporal.PlainDate.from(closesOn).add({ days: 1 }).toString()
  return {
    surveyOpensAt: momentAt(opensOn, '12:00'),
    surveyClosesAt: momentAt(closesOn, '12:00'),
    sendingEndsAt: momentAt(closesOn, '13:00'),
    finalReleaseAt: momentAt(closesOn, '18:00'),
    draftsForgottenAt: momentAt(dayAfter, '12:00'),
  }
}

/** The instant at which clocks in London show `time` ('HH:MM') on `day`, whatever zone the server is in. */
export function momentAt(day: Day, time: string): Moment {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toInstant()
    .toString()
}

/** The day that a calendar in London shows at `moment`. */
export function londonDay(moment: Moment | Temporal.Instant): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
}
