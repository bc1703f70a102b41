import type { Option, SurveyQuestion } from '../question'
import type { Problem } from './kind'

/** The options that were chosen, in the question's order and each once; null where one is not on the page. */
export function chosenOptions(question: SurveyQuestion, formValues: string[]): Option[] | null {
  const wanted = new Set(formValues.filter((value) => value !== ''))
  const chosen = question.options.filter((option) => wanted.has(option.key))
  return chosen.length === wanted.size ? chosen : null
}

export const notOnThePage: Problem = { key: 'problems.notOnThePage', values: {} }
