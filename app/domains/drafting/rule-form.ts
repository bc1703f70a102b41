import type { Condition, ShowIf, SurveyQuestion } from '~/domains/surveys/question'
import type { Typed } from './typed'

/** As many as a person can read back in one sentence. */
export const ruleRows = 3

export interface RuleChoice {
  value: string
  label: string
}

/** What a rule may look at: every answer of the questions before it, "question: answer". */
export function ruleChoices(earlier: readonly SurveyQuestion[]): RuleChoice[] {
  return earlier.flatMap(({ key, title, options }) =>
    options.map((option) => ({ value: `${key}|${option.key}`, label: `${title.en} – ${option.label.en}` })),
  )
}

/** The rule of the form's rows; none where every row is empty. */
export function readRule(typed: Typed): ShowIf | undefined {
  const of: Condition[] = []
  for (let n = 0; n < ruleRows; n += 1) {
    const [question, option] = (typed[`rule-${n}`] ?? '').split('|')
    if (question && option) of.push({ question, is: typed[`is-${n}`] === 'not-chosen' ? 'not-chosen' : 'chosen', option })
  }
  return of.length > 0 ? { when: typed.when === 'any' ? 'any' : 'all', of } : undefined
}
