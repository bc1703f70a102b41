import type { KeyedAnswers } from '~tests/support/insight'
import { planTables } from '~/domains/insight/table-plan'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Chance } from '~db/seed/chance'

const question = { weakness: null, hint: null, longest: null, name: { en: 'q' }, title: { en: 'q' } }
const options = (...keys: string[]) => keys.map((key) => ({ key, label: { en: key } }))

export const answers = ['one', 'two', 'three', 'four', 'five']
export const supports = { plan: 0.4, support: 0.52, neither: 0.08 }

const asked: SurveyQuestion[] = [
  { ...question, key: 'early', kind: 'single', about: 'experience', aspect: 'timeliness', options: options(...answers) },
  { ...question, key: 'support', kind: 'single', about: 'situation', aspect: null, options: options(...Object.keys(supports)) },
]

/** One question of five answers, all equally likely so that chance is 20 %, and one partition. Nobody skips: the worst case. */
export const plan = planTables(asked)
/** Without the situation, for attacks on totals. */
export const plainPlan = planTables(asked.slice(0, 1))

export function somebody(chance: Chance, early = chance.oneOf(answers)): KeyedAnswers {
  const word = () => BigInt(Math.floor(chance.share() * 2 ** 32))
  return { answers: { early, support: chance.weighted(supports) }, recordKey: (word() << 32n) | word() }
}

export const people = (chance: Chance, count: number) => Array.from({ length: count }, () => somebody(chance))

export const countOf = (responses: readonly KeyedAnswers[], option: string) =>
  responses.filter(({ answers }) => answers.early === option).length
