import type { SurveyQuestion } from '../question'
import { chosenOptions, notOnThePage } from './choice'
import type { Parsed } from './kind'

/** One option's key. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const chosen = chosenOptions(question, formValues)
  if (!chosen) return { ok: false, problem: notOnThePage }
  if (chosen.length > 1) return { ok: false, problem: { key: 'problems.onlyOne', values: {} } }
  return { ok: true, answer: chosen[0]?.key }
}
