import { z } from 'zod'
import type { ParseAnswer, Parsed } from './kinds/kind'
import * as scale from './kinds/scale'
import * as several from './kinds/several'
import * as single from './kinds/single'
import * as words from './kinds/words'
import type { QuestionKind, SurveyQuestion, SurveyVersion } from './question'

const parsers: Record<QuestionKind, ParseAnswer> = {
  scale: scale.parseAnswer,
  single: single.parseAnswer,
  several: several.parseAnswer,
  words: words.parseAnswer,
}

const answer = z.union([z.string(), z.array(z.string())])

/** Answers by question: an option's key, several keys, or words. Skipped is absent. */
export const answers = z.record(z.string(), answer)

export type Answer = z.infer<typeof answer>
export type Answers = z.infer<typeof answers>

/** What a form's fields would hold for this answer; none for a skipped question. */
export function asFormValues(given: Answer | undefined): string[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [given] : given
}

/** Reads one question's fields: the answer, nothing where it was skipped, or what to say to the person. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  return parsers[question.kind](question, formValues)
}

/** Keeps what still fits a version: a draft may be older than it, and every answer is checked again before it is sent. */
export function keepFor(version: Pick<SurveyVersion, 'questions'>, given: Answers): Answers {
  const kept: Answers = {}
  for (const question of version.questions) {
    if (!Object.hasOwn(given, question.key)) continue
    const parsed = parseAnswer(question, asFormValues(given[question.key]))
    if (parsed.ok && parsed.answer !== undefined) kept[question.key] = parsed.answer
  }
  return kept
}
