import type { SurveyQuestion } from '~/domains/surveys/question'

/** A question as it is being written. `edition` counts its changes; `changedBy` is a name, `changedAt` an instant. */
export interface DraftQuestion {
  key: string
  position: number
  content: SurveyQuestion
  edition: number
  changedBy: string
  changedAt: string
}

export interface LastChange {
  what: 'added' | 'written' | 'moved' | 'takenOut'
  title: string
  by: string
}

/** The draft of a visit's survey, in order, and the last change that can be taken back. */
export interface Draft {
  surveyId: string
  slug: string
  questions: DraftQuestion[]
  lastChange: LastChange | null
}

/** Wide enough that a question can be put between two others many times before all are counted anew. */
export const spacing = 1024

/** Where a question comes to stand between two others; null where there is no room and all must be counted anew. */
export function positionBetween(before: number | null, after: number | null): number | null {
  if (before === null && after === null) return spacing
  if (before === null) return (after as number) - spacing
  if (after === null) return before + spacing
  const middle = Math.floor((before + after) / 2)
  return middle > before && middle < after ? middle : null
}

/** A key that no question of the draft has yet: "wait", "wait-2", "wait-3". */
export function freeKey(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted
  let n = 2
  while (taken.includes(`${wanted}-${n}`)) n += 1
  return `${wanted}-${n}`
}
