import type { SurveyQuestion } from '../question'
import type { Parsed } from './kind'
import * as words from './words'

export { choicesOf } from './words'

/** A few words on one line: what was pasted with line ends comes out as one. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  return words.parseAnswer(question, [words.tidy(formValues.join(' ')).replace(/\s*\n\s*/g, ' ')])
}
