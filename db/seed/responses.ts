import type { VisitKind } from '~/domains/inspections/visit'
import type { Answers } from '~/domains/surveys/answers'
import { asksForWords, type SurveyQuestion } from '~/domains/surveys/question'
import { keepFor } from '~/domains/surveys/show-if'
import { type Chance, chanceFrom, quantile } from './chance'
import {
  ageLeanings,
  circumstanceShares,
  scaleLeanings,
  supportLeanings,
  waitLeanings,
  whileWaitingShares,
} from './leanings'
import { madeWords } from './phrases'
import { plainAnswer } from './plain-answers'

/** A made-up family: how things go for them (0 worst, 1 best) and what their child's situation is. */
interface Family {
  luck: number
  support: string
  age: string
  waited: boolean
  kind: VisitKind
}

/** Answers of `count` made-up families, the same for the same seed; every one would pass the form that real ones pass. */
export function madeAnswers(
  kind: VisitKind,
  questions: SurveyQuestion[],
  count: number,
  seed: number,
): Answers[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => answersOf(familyOf(kind, chance), questions, chance))
}

function familyOf(kind: VisitKind, chance: Chance): Family {
  const support = chance.weighted(supportLeanings)
  const luck = chance.share() ** (support === 'neither' ? 2 : 1)
  return { kind, luck, support, age: chance.weighted(ageLeanings), waited: chance.happens(0.86) }
}

function answersOf(family: Family, questions: SurveyQuestion[], chance: Chance): Answers {
  const given: Answers = {}
  for (const question of questions) {
    if (chance.happens(question.about === 'situation' ? 0.09 : 0.05)) continue
    const answer = answerOf(question, family, chance)
    if (answer !== undefined) given[question.key] = answer
  }
  return keepFor({ questions }, given)
}

function answerOf(question: SurveyQuestion, family: Family, chance: Chance): string | string[] | undefined {
  if (asksForWords(question)) return wordsOf(question.key, family, chance)
  if (question.key === 'health-assessment-wait') return waitOf(family, chance)
  if (question.key === 'while-waiting') return whileWaitingOf(family, chance)
  if (question.key === 'support') return family.support
  if (question.key === 'age') return family.age
  if (question.key === 'circumstances') return circumstancesOf(chance)
  const isKnown = Object.hasOwn(scaleLeanings[family.kind], question.key)
  return isKnown ? scaleOf(question.key, family, chance) : plainAnswer(question, luckNow(family, chance), chance)
}

function scaleOf(key: string, family: Family, chance: Chance): string {
  if (key === 'ehc-plan-quality' && family.support !== 'ehc-plan') return 'no-plan'
  if (key === 'ready-for-adult-life' && isTooYoung(family, chance)) return 'too-young'
  if (chance.happens(0.04)) return 'unknown'
  return quantile(scaleLeanings[family.kind][key] ?? {}, luckNow(family, chance))
}

function isTooYoung({ age }: Family, chance: Chance): boolean {
  return age === 'under-5' || age === 'from-5-to-10' || (age === 'from-11-to-15' && chance.happens(0.4))
}

/** A family's answers hang together, but not always. */
function luckNow({ luck }: Family, chance: Chance): number {
  return chance.happens(0.4) ? luck : chance.share()
}

function waitOf(family: Family, chance: Chance): string {
  if (!family.waited) return 'not-needed'
  return chance.happens(0.03) ? 'unknown' : quantile(waitLeanings[family.kind], luckNow(family, chance))
}

function whileWaitingOf(family: Family, chance: Chance): string[] {
  if (!family.waited) return ['not-waited']
  return trueOnes(whileWaitingShares, chance) ?? ['none-of-these']
}

function circumstancesOf(chance: Chance): string[] {
  if (chance.happens(0.05)) return ['rather-not-say']
  return trueOnes(circumstanceShares, chance) ?? ['none-of-these']
}

function trueOnes(shares: Record<string, number>, chance: Chance): string[] | undefined {
  const chosen = Object.keys(shares).filter((key) => chance.happens(shares[key] as number))
  return chosen.length > 0 ? chosen : undefined
}

function wordsOf(key: string, family: Family, chance: Chance): string | undefined {
  if (!chance.happens(0.25)) return undefined
  return madeWords(key, luckNow(family, chance) < 0.55 ? 'badly' : 'well', chance)
}
