import { z } from 'zod'
import type { Kind, Parsed } from './kinds/kind'
import * as line from './kinds/line'
import * as month from './kinds/month'
import * as number from './kinds/number'
import * as ranking from './kinds/ranking'
import * as scale from './kinds/scale'
import * as several from './kinds/several'
import * as single from './kinds/single'
import * as statement from './kinds/statement'
import * as words from './kinds/words'
import type { QuestionKind, SurveyQuestion } from './question'

const kinds: Record<QuestionKind, Kind> = { scale, single, several, ranking, number, month, line, words, statement }

const answer = z.union([z.string(), z.array(z.string())])

/**
 * Answers by question: an option's key, several keys (a ranking's from first to third), a number or a month as it was
 * typed, or words. Skipped is absent.
 */
export const answers = z.record(z.string(), answer)

export type Answer = z.infer<typeof answer>
export type Answers = z.infer<typeof answers>

/** What a form's fields would hold for this answer; none for a skipped question. */
export function asFormValues(given: Answer | undefined): string[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [given] : given
}

/** The fields of one question in the order of the page: `answer`, `answer-2`, `answer-apart`. */
export function formValuesIn(form: Iterable<[string, unknown]>, name: string): string[] {
  return [...form].filter(([field]) => field === name || field.startsWith(`${name}-`)).map(([, value]) => String(value))
}

/** Reads one question's fields: the answer, nothing where it was skipped, or what to say to the person. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  return kinds[question.kind].parseAnswer(question, formValues)
}

/** The options that a response keeps of an answer: what was typed as a number or a month stays behind, and words lie apart. */
export function choicesOf(question: SurveyQuestion, given: Answer): string[] {
  return kinds[question.kind].choicesOf(question, given)
}

/** What of a draft still fits these questions: it may be older than they are, and is checked again before it is sent. */
export function fitting(questions: readonly SurveyQuestion[], given: Answers): Answers {
  const kept: Answers = {}
  for (const question of questions) {
    if (!Object.hasOwn(given, question.key)) continue
    const parsed = parseAnswer(question, asFormValues(given[question.key]))
    if (parsed.ok && parsed.answer !== undefined) kept[question.key] = parsed.answer
  }
  return kept
}
