import type { Option, SurveyQuestion } from '../question'
import { type Parsed, wrong } from './kind'

/** The options that were chosen, in the question's order and each once; null where one is not on the page. */
export function chosenOptions(question: SurveyQuestion, formValues: string[]): Option[] | null {
  const wanted = new Set(formValues.filter((value) => value !== ''))
  const chosen = question.options.filter((option) => wanted.has(option.key))
  return chosen.length === wanted.size ? chosen : null
}

export const notOnThePage: Parsed = wrong('problems.notOnThePage')

/** The chosen keys are what a response keeps. */
export function choicesOf(_question: SurveyQuestion, answer: string | string[]): string[] {
  return [answer].flat()
}

/**
 * Parts "I do not know", ticked under a field, from what was put in the field itself, in its order and with its gaps.
 * Both at once is asked about: nobody guesses which was meant.
 */
export function apartFromTyped(question: SurveyQuestion, formValues: string[]): { apart: Option | null; typed: string[]; problem?: Parsed } {
  const isApart = (value: string) => question.options.some(({ key, apart }) => apart && key === value)
  const ticked = question.options.filter(({ key, apart }) => apart && formValues.includes(key))
  const typed = formValues.filter((value) => !isApart(value))
  const [apart = null] = ticked
  if (!apart) return { apart, typed }
  const isAlone = ticked.length === 1 && typed.every((value) => value.trim() === '')
  return { apart, typed, ...(!isAlone && { problem: wrong('problems.apartWithOthers', { option: apart.label.en }) }) }
}
