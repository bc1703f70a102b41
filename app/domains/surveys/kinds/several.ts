import type { SurveyQuestion } from '../question'
import { chosenOptions, notOnThePage } from './choice'
import { type Parsed, wrong } from './kind'

export { choicesOf } from './choice'

/** Every chosen option's key. What stands apart ("None of these") stands alone, and nobody guesses which was meant. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const chosen = chosenOptions(question, formValues)
  if (!chosen) return notOnThePage
  const apart = chosen.find((option) => option.apart)
  if (apart && chosen.length > 1) return wrong('problems.apartWithOthers', { option: apart.label.en })
  return { ok: true, answer: chosen.length > 0 ? chosen.map((option) => option.key) : undefined }
}
