import { z } from 'zod'
import { aspectKeys } from '~/domains/framework/framework'
import { areBands, band } from './bands'
import { pictureKeys } from './pictures'
import { wayQuestion } from './way'

export const questionKinds = ['scale', 'single', 'several', 'ranking', 'number', 'month', 'line', 'words', 'statement'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A scale's five, worst first; the page shows the best first. */
export const scaleSteps = ['very-badly', 'quite-badly', 'middle', 'quite-well', 'very-well'] as const
export type ScaleStep = (typeof scaleSteps)[number]

/** A question may ask for three in order, never for more: a longer list cannot be kept in mind. */
export const mostRanked = 3

const key = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/)
/** Far more than the editor takes: what a spreadsheet or a forged form brings ends somewhere too. */
const longestText = 2_000

const text = z.object({ en: z.string().trim().min(1).max(longestText, `a text has more than ${longestText} characters`) })

const option = z.object({ key, label: text, apart: z.literal(true).optional(), from: band.optional(), to: band.optional() })

const condition = z.object({ question: key, is: z.enum(['chosen', 'not-chosen']), option: key })

/** When a question is asked: by what was chosen before it. It may look back only, so no rule can make a loop. */
const showIf = z.object({ when: z.enum(['all', 'any']), of: z.array(condition).min(1).max(10) })

export const surveyQuestion = z
  .object({
    key,
    kind: z.enum(questionKinds),
    about: z.enum(['experience', 'situation']),
    aspect: z.enum(aspectKeys).nullable(),
    weakness: z.int().min(1).nullable(),
    name: text,
    title: text,
    hint: text.nullable(),
    easy: z.object({ title: text, hint: text.nullable(), picture: z.enum(pictureKeys).optional() }).optional(),
    options: z.array(option),
    longest: z.int().min(1).max(10_000).nullable(),
    most: z.int().min(1).max(mostRanked).optional(),
    showIf: showIf.optional(),
  })
  .refine((q) => asksForWords(q) === (q.longest !== null), 'words, and only words, have a longest')
  .refine((q) => (asksForChoices(q) ? together(q).length >= 2 : q.options.length === 0), 'choices need two options')
  .refine((q) => q.key !== wayQuestion, 'this key is kept for how a response came')
  .refine((q) => isUnique(q.options.map((o) => o.key)), 'an option is there twice')
  .refine((q) => q.kind !== 'scale' || isScale(q), 'a scale has its five steps, worst first')
  .refine((q) => q.kind === 'ranking' || q.most === undefined, 'only a ranking has a most')
  .refine((q) => areBands(q.kind, q.options), 'bands follow each other without a gap and without an overlap')
  .refine(
    (q) => q.kind === 'statement' || (q.about === 'situation') === (q.aspect === null),
    'an experience, and only that, has an aspect',
  )
  .refine((q) => q.about === 'experience' || (!asksForWords(q) && q.weakness === null), 'a situation is a choice')

/** What a version holds, as it is stored in JSON and never changed after it was asked. */
export const surveyQuestions = z
  .array(surveyQuestion)
  .min(1)
  .refine((questions) => isUnique(questions.map((q) => q.key)), 'a question is there twice')

export type Option = z.infer<typeof option>
export type Condition = z.infer<typeof condition>
export type ShowIf = z.infer<typeof showIf>
/**
 * `key` is stable: the same key at two visits is the same question. `weakness` counts from 1, `longest` is in characters.
 * `easy` says title and hint again in Easy Read, for paper and for those who read with pictures or with help.
 */
export type SurveyQuestion = z.infer<typeof surveyQuestion>

export interface SurveyVersion {
  id: string
  surveyId: string
  number: number
  /** Which notice people consent to; consent to an older one is not consent to this one (para 33). */
  noticeNumber: number
  minutes: number
  questions: SurveyQuestion[]
}

/** A few words or many: read by two people before anybody else, never counted. */
export function asksForWords({ kind }: { kind: QuestionKind }): boolean {
  return kind === 'line' || kind === 'words'
}

/** Its answer is kept as one option or more, and counted: what is typed as a number or a month by the band it falls in. */
export function asksForChoices({ kind }: { kind: QuestionKind }): boolean {
  return !asksForWords({ kind }) && kind !== 'statement'
}

/** Choices that make groups: the number of people in each is known before anything else is counted by them. */
export function makesGroups(question: { kind: QuestionKind; about: SurveyQuestion['about'] }): boolean {
  return question.about === 'situation' && asksForChoices(question)
}

/** Any number of its options may be true of one person: a ranking is counted by what is among the three. */
export function picksSeveral({ kind }: { kind: QuestionKind }): boolean {
  return kind === 'several' || kind === 'ranking'
}

/** Options in the order of the page: a scale's best first, then after "or" those that stand apart. */
export function shownOptions(question: SurveyQuestion): { together: Option[]; apart: Option[] } {
  const counted = together(question)
  return {
    together: question.kind === 'scale' ? counted.reverse() : counted,
    apart: question.options.filter((each) => each.apart),
  }
}

function together(question: { options: Option[] }): Option[] {
  return question.options.filter((each) => !each.apart)
}

function isScale(question: { options: Option[] }): boolean {
  return (
    together(question)
      .map((each) => each.key)
      .join() === scaleSteps.join()
  )
}

function isUnique(keys: string[]): boolean {
  return new Set(keys).size === keys.length
}
