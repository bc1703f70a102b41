import { z } from 'zod'

/** What somebody of the PCF says of one question of a shared version (para 122). */
export const remarkKinds = ['agrees', 'comments', 'proposes'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** A version that the PCF was asked about. `sharedAt` and `agreedAt` are instants; `answerByOn` is a day. */
export interface Review {
  version: number
  sharedBy: string
  sharedAt: string
  answerByOn: string
  agreedBy: string | null
  agreedAt: string | null
}

/** `accepted` is null until the lead inspector has answered. */
export interface Remark {
  id: string
  version: number
  question: string
  kind: RemarkKind
  words: string
  proposedTitle: string | null
  proposedHint: string | null
  by: string
  at: string
  accepted: boolean | null
  answer: string | null
  answeredBy: string | null
}

export const reviewStates = ['waiting', 'agreed', 'replaced'] as const
export type ReviewState = (typeof reviewStates)[number]

/** The newest version is the one that is talked about; whatever was shared before it is replaced, agreed or not. */
export function reviewState(review: Review, newest: number): ReviewState {
  if (review.version < newest) return 'replaced'
  return review.agreedAt === null ? 'waiting' : 'agreed'
}

/** Which deed a review allows, read as `reviewCan.agree(state)`. An agreed version is locked. */
export const reviewCan = {
  remark: (state: ReviewState) => state === 'waiting',
  answer: (state: ReviewState) => state === 'waiting',
  agree: (state: ReviewState) => state === 'waiting',
}

const text = (longest: number) => z.string().trim().max(longest, 'problems.tooLong')

/** What the PCF may write of a question; a proposal holds the new title, and the hint where there is to be one. */
export const remarkForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agrees') }),
  z.object({ kind: z.literal('comments'), words: text(2000).min(1, 'problems.noComment') }),
  z.object({
    kind: z.literal('proposes'),
    words: text(2000),
    proposedTitle: text(300).min(1, 'problems.noProposal'),
    proposedHint: text(500),
  }),
])
export type RemarkForm = z.infer<typeof remarkForm>

/** Until when the PCF is asked to answer. @param today the day that it is in London, 'YYYY-MM-DD' */
export const answerByForm = (today: string) => z.object({
  answerBy: z.iso.date('problems.noDay').refine((day) => day >= today, 'problems.dayPassed'),
})

/** Taking up a proposal needs no reason; leaving something as it is does. */
export const answerForm = z
  .object({ accepted: z.enum(['yes', 'no']).transform((value) => value === 'yes'), answer: text(2000) })
  .refine(({ accepted, answer }) => accepted || answer !== '', { path: ['answer'], error: 'problems.noReason' })
export type AnswerForm = z.infer<typeof answerForm>
