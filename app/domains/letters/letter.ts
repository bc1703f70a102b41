import { z } from 'zod'

/** The letters of para 10 that the area sends on: to parents and carers, to schools, and the notice of the open meeting. */
export const letterKinds = ['families', 'schools', 'open-meeting'] as const
export type LetterKind = (typeof letterKinds)[number]

export const readKind = (typed: string | undefined): LetterKind | null => letterKinds.find((kind) => kind === typed) ?? null

export const waysOfSending = ['email', 'post', 'by-hand', 'online'] as const
export type WayOfSending = (typeof waysOfSending)[number]

/** Subject and body as they stand on the page: an empty line ends a paragraph. */
export interface LetterText {
  subject: string
  body: string
}

/** A letter as the area adapted it. No version ever changes or goes. */
export interface LetterVersion extends LetterText {
  id: string
  kind: LetterKind
  /** Counts from 1. */
  version: number
  by: string
  at: string
}

export interface Sending {
  kind: LetterKind
  version: number
  /** 'YYYY-MM-DD' */
  sentOn: string
  toWhom: string
  how: WayOfSending
  by: string
}

export const letterForm = z.object({
  subject: z.string().trim().min(1, 'problems.noSubject').max(200, 'problems.subjectTooLong'),
  body: z.string().transform((typed) => typed.replaceAll('\r\n', '\n').trim()).pipe(z.string().min(1, 'problems.noBody').max(20_000, 'problems.bodyTooLong')),
  /** The newest version when the writer began; 0 is the draft. Who does not say has seen none. */
  seen: z.coerce.number().int().min(0).catch(0),
})

export type LetterAsked = z.infer<typeof letterForm>

/** @param today in London; nothing was sent on a day that has not come */
export const sendingForm = (today: string) =>
  z.object({
    version: z.coerce.number('problems.noVersion').int('problems.noVersion').min(1, 'problems.noVersion'),
    sentOn: z.iso.date('problems.noDay').refine((day) => day <= today, 'problems.dayToCome'),
    how: z.enum(waysOfSending, 'problems.noWay'),
    toWhom: z.string().trim().min(1, 'problems.noOne').max(300, 'problems.toWhomTooLong'),
  })

export type SendingAsked = z.infer<ReturnType<typeof sendingForm>>

/** The paragraphs of a body, each with its lines. */
export const paragraphsOf = (body: string): string[][] =>
  body.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n').map((line) => line.trim()).filter((line) => line !== '')).filter((each) => each.length > 0)
