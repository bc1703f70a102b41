import type { Weakness } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'

/**
 * The areas of significant weakness that no question asks about, though the letter decides about each of them
 * (para 130). A text to read asks nothing.
 */
export function weaknessesNotAsked(questions: readonly Pick<SurveyQuestion, 'kind' | 'weakness'>[], weaknesses: readonly Weakness[]): Weakness[] {
  const asked = new Set(questions.filter(({ kind }) => kind !== 'statement').map(({ weakness }) => weakness))
  return weaknesses.filter(({ number }) => !asked.has(number))
}
