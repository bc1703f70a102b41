import { z } from 'zod'
import { aspectKeys } from '~/domains/framework/framework'

export const questionKinds = ['scale', 'single', 'several', 'words'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A scale's five, worst first; the page shows the best first. */
export const scaleSteps = ['very-badly', 'quite-badly', 'middle', 'quite-well', 'very-well'] as const
export type ScaleStep = (typeof scaleSteps)[number]

const key = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/)
const text = z.object({ en: z.string().trim().min(1) })

const option = z.object({ key, label: text, apart: z.literal(true).optional() })

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
    options: z.array(option),
    longest: z.int().min(1).max(10_000).nullable(),
  })
  .refine((q) => (q.kind === 'words') === (q.longest !== null), 'words, and only words, have a longest')
  .refine(
    (q) => (q.kind === 'words' ? q.options.length === 0 : together(q).length >= 2),
    'choices need two options',
  )
  .refine((q) => isUnique(q.options.map((o) => o.key)), 'an option is there twice')
  .refine((q) => q.kind !== 'scale' || isScale(q), 'a scale has its five steps, worst first')
  .refine(
    (q) => (q.about === 'situation') === (q.aspect === null),
    'an experience, and only that, has an aspect',
  )
  .refine(
    (q) => q.about === 'experience' || (q.kind !== 'words' && q.weakness === null),
    'a situation is a choice',
  )

/** What a version holds, as it is stored in JSON and never changed after it was asked. */
export const surveyQuestions = z
  .array(surveyQuestion)
  .min(1)
  .refine((questions) => isUnique(questions.map((q) => q.key)), 'a question is there twice')

export type Option = z.infer<typeof option>
/** `key` is stable: the same key at two visits is the same question. `weakness` counts from 1, `longest` is in characters. */
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
