import { z } from 'zod'
import { addWorkingDays, type Day } from '~/domains/inspections/working-days'

/** What was asked about putting a visit off, and what was decided. `granted` is null until then. */
export interface Deferral {
  id: string
  newDay1On: Day
  reason: string
  granted: boolean | null
  decision: string | null
  requestedBy: string
  requestedAt: string
  decidedBy: string | null
  decidedAt: string | null
}

const words = (missing: string) => z.string().trim().min(1, missing).max(2000, 'problems.tooLong')

export const deferralForm = z.object({ newDay1On: z.iso.date('problems.noDay'), reason: words('problems.noReason') })

export const decisionForm = z.object({
  granted: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
  decision: words('problems.noDecision'),
})

/**
 * Asked for "at the point of notification" (15): Heard reads it as that day and the next working day.
 * @param today the day on which London's calendars stand
 */
export function mayAskForDeferral(notifiedOn: Day, today: Day): boolean {
  return today >= notifiedOn && today <= addWorkingDays(notifiedOn, 1)
}
