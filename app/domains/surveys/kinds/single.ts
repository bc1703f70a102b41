import type { SurveyQuestion } from '../question'
import { chosenOptions, notOnThePage } from './choice'
import { type Parsed, wrong } from './kind'

export { choicesOf } from './choice'

/** One option's key. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const chosen = chosenOptions(question, formValues)
  if (!chosen) return notOnThePage
  return chosen.length > 1 ? wrong('problems.onlyOne') : { ok: true, answer: chosen[0]?.key }
}
