import { z } from 'zod'
import { countCharacters, tidy } from '~/domains/surveys/kinds/words'

/** What an officer does with a concern, in the order in which it is done (paras 16-18, 34). */
export const concernDeeds = ['opened', 'acknowledged', 'recorded'] as const
export type ConcernDeed = (typeof concernDeeds)[number]

/** Where a concern stands: nobody has looked yet, or the furthest that an officer has come with it. */
export type ConcernState = 'waiting' | ConcernDeed

/** In characters, as a person counts them. */
export const longestConcern = 4000
export const longestReason = 500
export const longestRecord = 4000

/** What is sealed for the officers: where it was written, under which question, and the words themselves. */
export const concernContent = z.object({
  from: z.enum(['answer', 'door']),
  question: z.string().nullable(),
  text: z.string(),
})
export type ConcernContent = z.infer<typeof concernContent>

export const concernId = z.uuid()

/** Four signs to speak of a concern by; chance alone made them. */
export const referenceOf = (id: string) => id.slice(0, 4).toUpperCase()

/** Binds a sealed concern to its survey: it opens nowhere else. */
export const concernPurpose = (surveyId: string) => `heard concern ${surveyId}`

type ProblemOf<Of extends string> = { key: `problems.${Of}${'Missing' | 'TooLong'}`; values: { count: number; longest: number } }
export type ParsedWords<Of extends string> = { ok: true; text: string } | { ok: false; problem: ProblemOf<Of> }

export const parseConcern = (typed: string) => parseWords('concern', longestConcern, typed)
/** Why an officer looks: nobody reads a concern without saying so. */
export const parseReason = (typed: string) => parseWords('reason', longestReason, typed)
/** What was done about it. */
export const parseRecord = (typed: string) => parseWords('record', longestRecord, typed)

/** Tidied but never shortened: what is too long is said, with how many characters too many. */
function parseWords<Of extends string>(of: Of, longest: number, typed: string): ParsedWords<Of> {
  const text = tidy(typed)
  const count = countCharacters(text) - longest
  if (text === '') return { ok: false, problem: { key: `problems.${of}Missing`, values: { count: 0, longest } } }
  if (count > 0) return { ok: false, problem: { key: `problems.${of}TooLong`, values: { count, longest } } }
  return { ok: true, text }
}

/** The furthest deed; looking again after recording does not take a concern back. */
export function stateAfter(deeds: readonly ConcernDeed[]): ConcernState {
  return concernDeeds.findLast((deed) => deeds.includes(deed)) ?? 'waiting'
}

/** "Working together": a decision on a referral within one working day. Concerns wait on no weekend, so a day is a day. */
const hoursToDecide = 24

/** Whether a concern has waited too long; nothing is late once what was done is written down. */
export const isLate = (state: ConcernState, hoursWaiting: number) => state !== 'recorded' && hoursWaiting >= hoursToDecide
