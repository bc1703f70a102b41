import type { SurveyQuestion } from '~/domains/surveys/question'

/**
 * Questions follow their area of weakness when its number changes; where the weakness is gone they stay, about none.
 * @param was the numbers that the weaknesses had before, in their new order; null for a new one
 */
export function withWeaknesses(questions: readonly SurveyQuestion[], was: readonly (number | null)[]): SurveyQuestion[] {
  return questions.map((question) => {
    const at = question.weakness === null ? -1 : was.indexOf(question.weakness)
    return { ...question, weakness: at === -1 ? null : at + 1 }
  })
}
