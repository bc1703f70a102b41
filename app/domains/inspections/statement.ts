import { Temporal } from 'temporal-polyfill'
import { bankHolidays, type Holidays } from './bank-holidays'
import { addWorkingDays, type Day } from './working-days'

/** What follows an inspection that asks for a written statement of action (66, 106, 111 and Annex A). */
export interface StatementTimeline {
  /** Within 70 working days of receiving the report (66, 111). */
  statementDueOn: Day
  /** Ofsted and CQC review its fitness, usually within 10 working days (Annex A). */
  fitnessReviewedOn: Day
  /** Where it was not fit for purpose: within 20 working days more (Annex A). */
  resubmittedOn: Day
  /** At least four by the DfE and NHS England over 18 months (111, Annex A), spread evenly. */
  supportReviewsOn: Day[]
  /** Usually within 18 months of the statement being found fit (106, 111). A limit, not a working day. */
  revisitBy: Day
}

const monthsAfter = [4, 9, 13, 18]

/** @param receivedOn the day on which the area received the report. Throws RangeError beyond the known bank holidays. */
export function statementTimelineOf(receivedOn: Day, holidays: Holidays = bankHolidays): StatementTimeline {
  const statementDueOn = addWorkingDays(receivedOn, 70, holidays)
  const fitnessReviewedOn = addWorkingDays(statementDueOn, 10, holidays)
  const later = (months: number) => Temporal.PlainDate.from(fitnessReviewedOn).add({ months }).toString()
  return {
    statementDueOn,
    fitnessReviewedOn,
    resubmittedOn: addWorkingDays(fitnessReviewedOn, 20, holidays),
    supportReviewsOn: monthsAfter.map(later),
    revisitBy: later(18),
  }
}
