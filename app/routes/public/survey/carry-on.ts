import type { Answers } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { askedQuestions } from '~/domains/surveys/show-if'
import { firstUnanswered } from '~/domains/surveys/steps'

/** The check page, or the position of a question as it stands in the address. */
export type Place = number | 'check'

/**
 * Where somebody who paused goes on: where they paused, if that is a place of theirs; else at the first question that
 * waits for an answer, and at the check where none does.
 * @param at what the address says of it: "4", "check", or anything that somebody typed
 */
export function placeToCarryOn(questions: readonly SurveyQuestion[], answers: Answers, at: string | null): Place {
  if (at === 'check') return 'check'
  const paused = /^[1-9]\d?$/.test(at ?? '') ? questions[Number(at) - 1] : undefined
  if (paused && askedQuestions(questions, answers).includes(paused)) return Number(at)
  return firstUnanswered(questions, answers) ?? 'check'
}

/** What the address of the pause page says: only where, and nothing that was answered. */
export const pausedAt = (place: Place): string => `?at=${place}`
