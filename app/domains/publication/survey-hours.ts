import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Moment, momentAt, type SurveyHours } from '~/domains/inspections/timeline'

/** What a lead inspector writes when a survey is paused; families read `words`. */
export const pauseForm = z.object({
  words: z.string().trim().min(1, 'problems.noWords').max(500, 'problems.tooLong'),
  reason: z.string().trim().min(1, 'problems.noReason').max(2000, 'problems.tooLong'),
})

/** A later closing, 'YYYY-MM-DD' and 'HH:MM' on clocks in London, and why. */
export const extensionForm = z.object({
  day: z.iso.date('problems.noDay'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'problems.noTime'),
  why: z.string().trim().min(1, 'problems.noReason').max(2000, 'problems.tooLong'),
})

export const closingOf = ({ day, time }: z.infer<typeof extensionForm>): Moment => momentAt(day, time)

export type Lengthened = { ok: true; hours: SurveyHours } | { ok: false; problem: 'notLater' | 'past' | 'afterMeeting' | 'over' }

/**
 * The same hours with a later closing: what follows the closing follows it at the same distance. Times can only be
 * lengthened, nothing comes back once the sending has ended, and inspectors have the answers before they meet parents (126).
 * @param meetingAt when the open meeting begins
 */
export function lengthened(hours: SurveyHours, closesAt: Moment, now: Temporal.Instant, meetingAt: Moment): Lengthened {
  const by = Temporal.Instant.from(hours.surveyClosesAt).until(closesAt)
  if (Temporal.Instant.compare(now, hours.sendingEndsAt) >= 0) return { ok: false, problem: 'over' }
  if (by.sign <= 0) return { ok: false, problem: 'notLater' }
  if (Temporal.Instant.compare(now, closesAt) >= 0) return { ok: false, problem: 'past' }
  if (Temporal.Instant.compare(closesAt, meetingAt) > 0) return { ok: false, problem: 'afterMeeting' }
  return { ok: true, hours: laterBy(hours, by) }
}

function laterBy(hours: SurveyHours, by: Temporal.Duration): SurveyHours {
  const later = (moment: Moment) => Temporal.Instant.from(moment).add(by).toString()
  return {
    surveyOpensAt: hours.surveyOpensAt,
    surveyClosesAt: later(hours.surveyClosesAt),
    sendingEndsAt: later(hours.sendingEndsAt),
    finalReleaseAt: later(hours.finalReleaseAt),
    draftsForgottenAt: later(hours.draftsForgottenAt),
  }
}
