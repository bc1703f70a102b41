import type { SurveyQuestion } from '../question'
import type { Parsed } from './kind'
import * as single from './single'

/** One of the five steps, or an option that stands apart ("I do not know"). */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  return single.parseAnswer(question, formValues)
}
