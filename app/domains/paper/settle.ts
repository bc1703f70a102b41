import type { Answer, Answers } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { type EntryProblem, fieldOf, readField, type Typed } from './entry'

export const rightOnes = ['first', 'second', 'neither'] as const
export type RightOne = (typeof rightOnes)[number]

/** Which entry is right, and what the paper says where neither is. */
export const rightField = (question: Pick<SurveyQuestion, 'key'>) => `right-${question.key}`
export const againField = (question: Pick<SurveyQuestion, 'key'>) => `again-${question.key}`

export const readRight = (question: Pick<SurveyQuestion, 'key'>, typed: Typed): RightOne | null =>
  rightOnes.find((each) => each === typed[rightField(question)]) ?? null

/** The second entry, with each difference put as it was decided. */
export function settle(
  differences: readonly SurveyQuestion[],
  first: Answers,
  second: Answers,
  typed: Typed,
): { answers: Answers; problems: EntryProblem[] } {
  const problems: EntryProblem[] = []
  const decided = differences.map((question): [string, Answer | undefined] => {
    const right = readRight(question, typed)
    if (right === 'first') return [question.key, first[question.key]]
    if (right === 'second') return [question.key, second[question.key]]
    const again = right === 'neither' ? readField(question, typed[againField(question)] ?? '') : undecided
    if ('answer' in again) return [question.key, again.answer]
    problems.push({ ...again.problem, at: right === 'neither' ? againField(question) : rightField(question) })
    return [question.key, undefined]
  })
  const answers = Object.entries({ ...second, ...Object.fromEntries(decided) })
  return { answers: Object.fromEntries(answers.filter((each): each is [string, Answer] => each[1] !== undefined)), problems }
}

const undecided = { problem: { room: 'paper-entry' as const, key: 'problems.noRight', values: {} } }

/** Which fields of a form hold the second entry, to be carried on while the differences are decided. */
export const carried = (questions: readonly SurveyQuestion[], typed: Typed) =>
  questions.map((question) => ({ name: fieldOf(question), value: typed[fieldOf(question)] ?? '' })).filter(({ value }) => value !== '')
