import { z } from 'zod'
import { bankHolidays } from './bank-holidays'
import { isWorkingDay } from './working-days'

export const visitKinds = ['inspection', 're-visit'] as const
export type VisitKind = (typeof visitKinds)[number]

/** What the handbook leaves open, with its own reading as the default. */
export const visitSettings = z.object({
  /** Whether "the fourth working day following notification (day -7)" counts the day of notice as the first (118). */
  noticeCountsAsFirst: z.boolean().default(true),
  /** The day of the visit that is "the fifth working day following notification" (115); null counts as above. */
  youngPeoplesQuestionsOnDay: z.int().min(-9).max(-1).nullable().default(null),
  /** The last day on site: two to four days for a re-visit (125), up to five for an inspection (20). Null is the longest. */
  lastDay: z.int().min(1).max(5).nullable().default(null),
  /** Working days from the last day to the draft letter, so that 10 for facts end before the final one (132, 133). */
  draftLetterAfter: z.int().min(1).max(18).default(15),
  /** Whether an inspection ended in a written statement of action, whose own days then follow (66, 111). */
  statementRequired: z.boolean().default(false),
})

const telephone = z.string().regex(/^[0-9 +]{3,20}$/)

const contact = z.object({ telephone, email: z.email().nullable(), hours: z.string().min(1) })

/** What belongs to this visit alone: settings, the open meeting and whom to ring. */
export const visitParticulars = z.object({
  settings: visitSettings,
  /** Face to face (126), on the afternoon of day 1, open to all parents and carers (12). */
  openMeeting: z.object({
    at: z.string().regex(/^(1[2-9]|2[0-3]):[0-5]\d$/),
    place: z.string().min(1),
    access: z.string(),
  }),
  /** The survey by telephone or on paper. */
  surveyLine: contact,
  /** Where paper answers are posted without a stamp, line by line as on an envelope; none while there is no such address. */
  freepost: z.array(z.string().trim().min(1).max(60)).max(6),
  /** The impartial advice service (IASS) that is told of the visit (12). */
  adviceService: contact.extend({ name: z.string().min(1) }),
  /** The area's own children's services, beside the national numbers on "Worried about a child now?" (16-18, 34). */
  childrensServices: contact,
})

export const visit = z
  .object({
    id: z.uuid(),
    areaId: z.uuid(),
    kind: z.enum(visitKinds),
    day1On: z.iso.date().refine(canBeDay1, 'problems.day1NotWorkingDay'),
    particulars: visitParticulars,
  })
  .refine((each) => hasFittingLastDay(each), {
    path: ['particulars', 'settings', 'lastDay'],
    error: 'problems.lastDay',
  })

export type VisitSettings = z.infer<typeof visitSettings>
export type VisitParticulars = z.infer<typeof visitParticulars>
/** `day1On` is a working day, 'YYYY-MM-DD', in London. */
export type Visit = z.infer<typeof visit>

/** An area of significant weakness of the written statement of action; `number` counts from 1 (paras 66-68, 109). */
export interface Weakness {
  number: number
  name: string
}

/** The longest that the handbook normally allows: four days for a re-visit (125), five for an inspection (20). */
export function longestVisit(kind: VisitKind): number {
  return kind === 're-visit' ? 4 : 5
}

function hasFittingLastDay(each: { kind: VisitKind; particulars: VisitParticulars }): boolean {
  const { lastDay } = each.particulars.settings
  if (lastDay === null) return true
  return lastDay <= longestVisit(each.kind) && (each.kind === 'inspection' || lastDay >= 2)
}

/** A working day, in a year whose bank holidays are known. @param day 'YYYY-MM-DD' */
export function canBeDay1(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= bankHolidays.firstYear && year <= bankHolidays.lastYear && isWorkingDay(day)
}
