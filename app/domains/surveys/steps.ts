import type { Answers } from './answers'
import type { SurveyQuestion } from './question'
import { askedQuestions, followUps } from './show-if'

/** Where a person stands in the survey. Positions count from 1 and are those in the address. */
export interface Step {
  /** The position of the question asked before this one, and of the one after; null at the ends. */
  before: number | null
  after: number | null
  /** "Question 4 of 12": statements are not counted. */
  now: number
  of: number
  /** Whether answers still to come may make the survey shorter. */
  isUpTo: boolean
}

export function stepAt(questions: readonly SurveyQuestion[], answers: Answers, position: number): Step {
  const asked = askedQuestions(questions, answers)
  const positions = asked.map((question) => questions.indexOf(question) + 1)
  const open = openAt(questions, answers, position)
  const isCounted = (question: SurveyQuestion) => question.kind !== 'statement'
  const counted = questions.filter((question) => isCounted(question) && (asked.includes(question) || open.has(question.key)))
  return {
    before: positions.findLast((each) => each < position) ?? null,
    after: positions.find((each) => each > position) ?? null,
    now: asked.filter((question) => isCounted(question) && questions.indexOf(question) < position).length,
    of: counted.length,
    isUpTo: counted.some(({ key }) => open.has(key)),
  }
}

/** Later questions that nobody can tell yet whether they will be asked: what they hang on has no answer so far. */
function openAt(questions: readonly SurveyQuestion[], answers: Answers, position: number): Set<string> {
  const open = new Set<string>()
  for (const [n, { key, showIf }] of questions.entries()) {
    const hangsOnOpen = showIf?.of.some(({ question }) => {
      const at = questions.findIndex((each) => each.key === question)
      return open.has(question) || (at >= position - 1 && at < n && answers[question] === undefined)
    })
    if (n >= position && hangsOnOpen) open.add(key)
  }
  return open
}

/** The first question of this person's that waits for an answer; null where none does. */
export function firstUnanswered(questions: readonly SurveyQuestion[], answers: Answers): number | null {
  const next = askedQuestions(questions, answers).find(({ key, kind }) => kind !== 'statement' && answers[key] === undefined)
  return next ? questions.indexOf(next) + 1 : null
}

/**
 * After one answer was changed from the check: the next question that is asked because of it and has no answer yet.
 * @param changed the position of the answer that was changed, @param position where the person is now
 */
export function nextBecauseOf(questions: readonly SurveyQuestion[], answers: Answers, changed: number, position: number): number | null {
  const hanging = followUps(questions, questions[changed - 1]?.key ?? '')
  const next = askedQuestions(questions, answers).find(
    (question) => questions.indexOf(question) >= position && hanging.has(question.key) && answers[question.key] === undefined,
  )
  return next ? questions.indexOf(next) + 1 : null
}
