import type { SurveyQuestion } from '~/domains/surveys/question'

/** Of one question about the child's situation: how many of each answer were released; null where that is withheld. */
export interface VoicesHeard {
  question: string
  name: string
  groups: { option: string; label: string; count: number | null }[]
}

interface Cell {
  question: string
  option: string
  count: number | null
}

/** Released figures only, in the survey's own order; what was not released at all is not there. */
export function voicesHeard(questions: readonly SurveyQuestion[], cells: readonly Cell[]): VoicesHeard[] {
  const found = (question: string, option: string) => cells.find((cell) => cell.question === question && cell.option === option)
  return questions
    .filter(({ key, about }) => about === 'situation' && cells.some((cell) => cell.question === key))
    .map(({ key, name, options }) => ({
      question: key,
      name: name.en,
      groups: options
        .filter(({ apart }) => !apart)
        .map((option) => ({ option: option.key, label: option.label.en, count: found(key, option.key)?.count ?? null })),
    }))
}
