import { type Parsed, wrong } from './kind'
import type { SurveyQuestion } from '../question'

/** A text between two questions: there is nothing to answer, so whatever comes was not on its page. */
export function parseAnswer(_question: SurveyQuestion, formValues: string[]): Parsed {
  return formValues.every((value) => value === '') ? { ok: true, answer: undefined } : wrong('problems.notOnThePage')
}

export function choicesOf(): string[] {
  return []
}
