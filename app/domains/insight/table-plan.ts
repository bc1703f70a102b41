import { asksForChoices, makesGroups, picksSeveral, type SurveyQuestion } from '~/domains/surveys/question'
import type { ReleaseKind } from './release-kinds'

/** Those who chose `option` of the situation question `question`. */
export interface Group {
  question: string
  option: string
}

/** A situation question whose options make groups: one of them each (`partition`), or any number (`overlapping`). */
export interface Grouping {
  question: string
  shape: 'partition' | 'overlapping'
  options: string[]
}

export interface PlannedQuestion {
  question: string
  picks: 'one' | 'several'
  options: string[]
  /** Experiences are counted by group too; situations only overall, for two situations at once would be a two-way table. */
  grouped: boolean
}

/** Everything that a release may ever count, fixed before the survey opens: nobody can ask for another table. */
export interface TablePlan {
  questions: PlannedQuestion[]
  groupings: Grouping[]
}

export interface PlannedTable extends PlannedQuestion {
  /** null is everyone. */
  group: Group | null
}

/**
 * Question x option, overall and by each single group. Words are never tabulated; a number and a month are single
 * choices of their bands, and a ranking is counted by what is among the three, as choose-all-that-apply is. Options that stand apart
 * ("I do not know") are not answers to a scale or a single choice and make no group; "None of these" is an
 * answer to a choose-all-that-apply and has its row.
 */
export function planTables(questions: readonly SurveyQuestion[]): TablePlan {
  const choices = questions.filter(asksForChoices)
  return { questions: choices.map(planned), groupings: choices.filter(makesGroups).map(grouping) }
}

/** The tables of a release: totals always, groups only in the final one (anonymity.md, release 2). */
export function tablesOf(plan: TablePlan, kind: ReleaseKind): PlannedTable[] {
  const groups = kind === 'final' ? plan.groupings.flatMap(groupsOf) : []
  return plan.questions.flatMap((question) => [
    { ...question, group: null },
    ...(question.grouped ? groups.map((group) => ({ ...question, group })) : []),
  ])
}

export function groupsOf({ question, options }: Grouping): Group[] {
  return options.map((option) => ({ question, option }))
}

export function isSameGroup(one: Group | null, other: Group | null): boolean {
  return one?.question === other?.question && one?.option === other?.option
}

function planned(question: SurveyQuestion): PlannedQuestion {
  const picks = picksSeveral(question) ? 'several' : 'one'
  const options = question.options.filter(({ apart }) => picks === 'several' || !apart).map(({ key }) => key)
  return { question: question.key, picks, options, grouped: question.about === 'experience' }
}

function grouping(question: SurveyQuestion): Grouping {
  return {
    question: question.key,
    shape: picksSeveral(question) ? 'overlapping' : 'partition',
    options: question.options.filter(({ apart }) => !apart).map(({ key }) => key),
  }
}
