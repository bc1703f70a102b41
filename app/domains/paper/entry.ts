import { type Answer, type Answers, parseAnswer } from '~/domains/surveys/answers'
import type { Problem } from '~/domains/surveys/kinds/kind'
import { asksForWords, type SurveyQuestion } from '~/domains/surveys/question'
import type { Way } from '~/domains/surveys/way'
import { numberOnPaper, readMarks } from './numbering'

/** The ways that somebody types in for a person; what is sent online is sent by the person themself. */
export const typedWays = ['paper', 'telephone'] as const satisfies readonly Way[]
export type TypedWay = (typeof typedWays)[number]

export const readWay = (typed: string | undefined): TypedWay | null => typedWays.find((way) => way === typed) ?? null

/** What was typed, by the name of its field. */
export type Typed = Record<string, string>

/** The field of a question, in a form and in an address of the page. */
export const fieldOf = ({ key }: Pick<SurveyQuestion, 'key'>) => `q-${key}`

/** `room` says whose words tell the problem. */
export interface EntryProblem extends Problem {
  room: 'surveys' | 'paper-entry'
  /** The id of the field beside which it stands. */
  at: string
  /** Of the question, where it is one. */
  number?: number | null
}

/** Every question's field read as its kind reads it: the answers that are well, and what is wrong with the others. */
export function readEntry(questions: readonly SurveyQuestion[], typed: Typed): { answers: Answers; problems: EntryProblem[] } {
  const answers: Answers = {}
  const problems: EntryProblem[] = []
  for (const question of questions) {
    const read = readField(question, typed[fieldOf(question)] ?? '')
    if ('problem' in read) problems.push({ ...read.problem, at: fieldOf(question), number: numberOnPaper(question, questions) })
    else if (read.answer !== undefined) answers[question.key] = read.answer
  }
  return { answers, problems }
}

type ReadField = { answer: Answer | undefined } | { problem: Problem & Pick<EntryProblem, 'room'> }

export function readField(question: SurveyQuestion, typed: string): ReadField {
  const marks = asksForWords(question) ? { ok: true as const, values: [typed] } : readMarks(question, typed)
  if (!marks.ok) return { problem: { room: 'paper-entry', key: 'problems.noSuchNumber', values: { mark: marks.unknown.slice(0, 20) } } }
  const parsed = parseAnswer(question, marks.values)
  return parsed.ok ? { answer: parsed.answer } : { problem: { room: 'surveys', ...parsed.problem } }
}

/** The questions on which two entries of one paper differ. In words only what a reader would notice counts. */
export function differing<Q extends SurveyQuestion>(questions: readonly Q[], first: Answers, second: Answers): Q[] {
  return questions.filter((question) => told(question, first[question.key]) !== told(question, second[question.key]))
}

function told(question: SurveyQuestion, answer: Answer | undefined): string {
  const text = JSON.stringify(answer ?? null)
  return asksForWords(question) ? String(answer ?? '').replace(/\s+/g, ' ').trim() : text
}

/** One paper in five is typed in twice. A call is not: there is nothing to read a second time. @param chance from 0 up to 1 */
export const isForSecondEntry = (way: TypedWay, chance: number) => way === 'paper' && chance < 1 / 5
