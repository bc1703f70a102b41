import { showIfProblems } from '~/domains/surveys/show-if'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** What must be mended before a draft is shared: a question that nobody would be asked, or a rule that leads nowhere. */
export type DraftProblem = ReturnType<typeof showIfProblems>[number]

export const draftProblems = (questions: readonly SurveyQuestion[]): DraftProblem[] => showIfProblems(questions)

/** What must be mended in one of them, which only the whole draft can tell. */
export const draftProblemsOf = (questions: readonly SurveyQuestion[], key: string): DraftProblem[] =>
  draftProblems(questions).filter(({ question }) => question === key)
