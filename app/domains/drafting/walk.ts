import { type Answers, parseAnswer } from '~/domains/surveys/answers'
import type { Problem } from '~/domains/surveys/kinds/kind'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { type Step, stepAt } from '~/domains/surveys/steps'
import { askedQuestions } from '~/domains/surveys/show-if'

/** Where somebody stands who tries a draft as a family would. */
export interface Walk {
  /** Null after the last. */
  question: SurveyQuestion | null
  step: Step
  values: string[]
  problem?: Problem
  /** What the next form brings back, name and value: nothing is kept anywhere else. */
  carried: [string, string][]
}

/**
 * One step through the draft, by the rules of the survey itself. The form says where it is (`here`), what was answered
 * before (`a.<question>`, `seen`) and whether to go on; without `on`, as when only the language changes, it stays.
 */
export function walkOn(questions: readonly SurveyQuestion[], given: URLSearchParams): Walk {
  const seen = new Set(given.getAll('seen'))
  const answers: Answers = {}
  for (const question of questions) keep(answers, question, given.getAll(`a.${question.key}`))
  const here = questions.find(({ key }) => key === given.get('here'))
  const values = given.getAll('answer')
  const isGoingOn = here !== undefined && given.has('on')
  const problem = isGoingOn && given.get('on') !== 'skip' ? keep(answers, here, values) : undefined
  if (isGoingOn && !problem) seen.add(here.key)
  const stays = here !== undefined && !(isGoingOn && !problem)
  const question = stays ? here : (askedQuestions(questions, answers).find(({ key }) => !seen.has(key)) ?? null)
  return {
    question,
    step: stepAt(questions, answers, question ? questions.indexOf(question) + 1 : questions.length),
    values: stays ? values : [],
    problem,
    carried: [
      ...[...seen].map((key): [string, string] => ['seen', key]),
      ...Object.entries(answers).flatMap(([key, answer]) => [answer].flat().map((value): [string, string] => [`a.${key}`, value])),
    ],
  }
}

/** @returns what is wrong with it, where something is */
function keep(answers: Answers, question: SurveyQuestion, values: string[]): Problem | undefined {
  const parsed = parseAnswer(question, values)
  if (!parsed.ok) return parsed.problem
  if (parsed.answer !== undefined) answers[question.key] = parsed.answer
  return undefined
}
