import type { SurveyQuestion } from '../question'
import { chosenOptions, notOnThePage } from './choice'
import type { Parsed } from './kind'

/** Every chosen option's key. What stands apart ("None of these") stands alone, and nobody guesses which was meant. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const chosen = chosenOptions(question, formValues)
  if (!chosen) return { ok: false, problem: notOnThePage }
  const apart = chosen.find((option) => option.apart)
  if (apart && chosen.length > 1) {
    return { ok: false, problem: { key: 'problems.apartWithOthers', values: { option: apart.label.en } } }
  }
  return { ok: true, answer: chosen.length > 0 ? chosen.map((option) => option.key) : undefined }
}
