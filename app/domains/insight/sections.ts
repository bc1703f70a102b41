import { type AspectKey, aspectsUnder, type FrameworkQuestion, frameworkQuestions } from '~/domains/framework/framework'
import { asksForChoices, makesGroups, type Option, type SurveyQuestion } from '~/domains/surveys/question'
import { type Figure, figureOf } from './figure'
import type { Lean } from './reading'
import type { Dashboard, VisitFigures } from './dashboard'
import { tableId } from './tables'

/** What the reader chose to see: by one situation question, and only the questions of one area of weakness. */
export interface Choice {
  group: string | null
  weakness: number | null
}

export interface GroupFigure {
  option: Option
  figure: Figure
}

/** One question of the survey with everything that is shown of it. */
export interface AskedQuestion {
  question: SurveyQuestion
  figure: Figure
  /** The same question at the earlier inspection; null where it was not asked or nothing of it was released. */
  earlier: Figure | null
  groups: GroupFigure[]
}

export interface Section {
  question: FrameworkQuestion
  /** One for each question on a scale, as the glance shows them. */
  leans: Lean[]
  aspects: { key: AspectKey; questions: AskedQuestion[] }[]
  /** Aspects that no question of the survey is about. */
  notAsked: AspectKey[]
}

/** A, B and C, their aspects in the handbook's order, and the questions asked about each. */
export function sectionsOf(dashboard: Dashboard, choice: Choice): Section[] {
  const questions = dashboard.questions.filter(({ kind }) => kind !== 'statement')
  const wanted = questions.filter(({ weakness }) => choice.weakness === null || weakness === choice.weakness)
  return frameworkQuestions.map((question) => {
    const under = aspectsUnder(question).map(({ key }) => ({
      key,
      questions: wanted.filter(({ aspect }) => aspect === key).map((each) => askedOf(dashboard, each, choice.group)),
    }))
    const aspects = under.filter(({ questions }) => questions.length > 0)
    const asked = aspects.flatMap(({ questions }) => questions)
    return {
      question,
      leans: asked.filter((each) => each.question.kind === 'scale').map(({ figure }) => leanOf(figure)),
      aspects,
      notAsked: under.filter(({ key }) => !questions.some(({ aspect }) => aspect === key)).map(({ key }) => key),
    }
  })
}

/** Who answered: the situation questions, overall only. */
export function situationsOf(dashboard: Dashboard): AskedQuestion[] {
  return groupQuestionsOf(dashboard).map((question) => askedOf(dashboard, question, null))
}

/** @param group a situation question whose options make the groups */
export function askedOf(dashboard: Dashboard, question: SurveyQuestion, group: string | null): AskedQuestion {
  const by = groupQuestionsOf(dashboard).find(({ key }) => key === group)
  const options = by && question.about === 'experience' && asksForChoices(question) ? by.options.filter(({ apart }) => !apart) : []
  return {
    question,
    figure: totalOf(dashboard, question),
    earlier: earlierOf(dashboard, question),
    groups: options.map((option) => ({
      option,
      figure: figureOf(question, dashboard.tables.get(tableId({ question: question.key, group: { question: group ?? '', option: option.key } }))),
    })),
  }
}

export const groupQuestionsOf = ({ questions }: Pick<VisitFigures, 'questions'>) => questions.filter(makesGroups)

/** Groups are there only after the final release. */
export const hasGroups = ({ releases }: Pick<VisitFigures, 'releases'>) => releases.some(({ kind }) => kind === 'final')

const totalOf = ({ tables }: VisitFigures, question: SurveyQuestion) => figureOf(question, tables.get(question.key))

/** The same key is the same question, if it was asked in the same way and something of it was released. */
function earlierOf({ earlier }: Dashboard, question: SurveyQuestion): Figure | null {
  const same = earlier?.questions.find(({ key, kind }) => key === question.key && kind === question.kind)
  return earlier && same && earlier.tables.has(question.key) ? totalOf(earlier, same) : null
}

const leanOf = (figure: Figure): Lean => (figure.kind === 'scale' ? figure.lean : 'withheld')
