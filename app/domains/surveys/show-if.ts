import { type Answers, choicesOf, fitting } from './answers'
import type { Condition, SurveyQuestion, SurveyVersion } from './question'
import { isReachable } from './reachable'

/** The options chosen so far, of questions that were themselves asked. */
type Chosen = ReadonlyMap<string, readonly string[]>

/**
 * The questions that a person with these answers is asked, in order. One walk, looking back only: the page, the
 * preview, the check and the send all ask here. An answer to a question that is not asked counts for nothing.
 */
export function askedQuestions<Q extends SurveyQuestion>(questions: readonly Q[], answers: Answers): Q[] {
  const chosen = new Map<string, readonly string[]>()
  return questions.filter((question) => {
    if (!holds(question, chosen)) return false
    const given = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
    chosen.set(question.key, given === undefined ? [] : choicesOf(question, given))
    return true
  })
}

/** Whether this one of them is asked. */
export function isAsked(question: SurveyQuestion, answers: Answers, among: readonly SurveyQuestion[]): boolean {
  return askedQuestions(among, answers).includes(question)
}

/** Keeps what a version asks of this person, and every answer checked again: nothing else is shown, sent or saved. */
export function keepFor({ questions }: Pick<SurveyVersion, 'questions'>, given: Answers): Answers {
  const fits = fitting(questions, given)
  return fitting(askedQuestions(questions, fits), fits)
}

/** `not-chosen` is also true of a question that was skipped or never asked. */
function holds({ showIf }: SurveyQuestion, chosen: Chosen): boolean {
  if (!showIf) return true
  const isTrue = ({ question, is, option }: Condition) => (chosen.get(question)?.includes(option) ?? false) === (is === 'chosen')
  return showIf.when === 'all' ? showIf.of.every(isTrue) : showIf.of.some(isTrue)
}

export const showIfProblemKinds = ['looksAhead', 'unknownQuestion', 'unknownOption', 'neverAsked'] as const
export interface ShowIfProblem {
  /** The key of the question whose rule has it. */
  question: string
  problem: (typeof showIfProblemKinds)[number]
}

/**
 * What is wrong with the rules of these questions, each once. `looksAhead`: at itself or at a later question.
 * `neverAsked`: no answers lead there, by its own rule or by those of the questions that it depends on.
 */
export function showIfProblems(questions: readonly SurveyQuestion[]): ShowIfProblem[] {
  return questions.flatMap((question, place) => {
    const found = new Set((question.showIf?.of ?? []).flatMap((condition) => problemOf(condition, questions, place) ?? []))
    if (found.size === 0 && !isReachable(questions, question)) found.add('neverAsked')
    return [...found].map((problem) => ({ question: question.key, problem }))
  })
}

function problemOf({ question, option }: Condition, questions: readonly SurveyQuestion[], place: number): ShowIfProblem['problem'] | null {
  const at = questions.findIndex(({ key }) => key === question)
  if (at === -1) return 'unknownQuestion'
  if (at >= place) return 'looksAhead'
  return questions[at]?.options.some(({ key }) => key === option) ? null : 'unknownOption'
}

/** The questions whose asking hangs on this one's answer, directly or through others. */
export function followUps(questions: readonly SurveyQuestion[], key: string): Set<string> {
  const hanging = new Set([key])
  for (const { key: each, showIf } of questions) if (showIf?.of.some(({ question }) => hanging.has(question))) hanging.add(each)
  hanging.delete(key)
  return hanging
}
