import type { EarlierRelease } from '~/domains/insight/release'
import type { ShownTable } from '~/domains/insight/tables'
import { howManyToTake } from '~/domains/responses/mixing'
import type { Chance } from '~db/seed/chance'
import type { KeyedAnswers } from '~tests/support/insight'
import { type Design, totalsOf } from './designs'
import type { Outcome } from './outcomes'
import { answers, people, plainPlan, somebody } from './survey'

export interface NewcomerAttack {
  attack: string
  /** Sent by the attacker, who knows them all, together with the one that is wanted. */
  own: number
  /** Others who come at the same time, of whom the attacker knows nothing. */
  others: number
  /** Whether ten envelopes were left in the mixer at the first release, as they always are before sending ends. */
  mixer: boolean
}

/**
 * A release, then newcomers, then another: which answer did one of them give? The attacker's own answers are all alike,
 * and subtracted. Right: the one answer is named. Chance: one of five.
 */
export function compareReleases(design: Design, chance: Chance, rounds: number, attack: NewcomerAttack): Outcome {
  let right = 0
  for (let round = 0; round < rounds; round += 1) {
    const target = somebody(chance)
    const own = Array.from({ length: attack.own }, () => somebody(chance, 'one'))
    const before = people(chance, 90 + Math.floor(chance.share() * 20))
    const { first, second, ownMixed } = arrivals(chance, attack, before, [...own, ...people(chance, attack.others), target], own)
    const was = design.publish(plainPlan, first, [], 'interim')
    const is = publishAgain(design, second, was)
    const guess = nameAnswer(chance, was, is, ownMixed)
    if (guess === target.answers.early) right += 1
  }
  return { attack: attack.attack, design: design.name, right, tried: rounds, chance: 1 / answers.length }
}

function publishAgain(design: Design, responses: KeyedAnswers[], was: EarlierRelease | null) {
  return design.publish(plainPlan, responses, was ? [was] : [], 'interim')
}

/** With the mixer, ten stay behind each time, chosen at random; without it, everybody is counted at once. */
function arrivals(chance: Chance, { mixer }: NewcomerAttack, before: KeyedAnswers[], newcomers: KeyedAnswers[], own: KeyedAnswers[]) {
  if (!mixer) return { first: before, second: [...before, ...newcomers], ownMixed: own.length }
  const taken = howManyToTake(before.length, false)
  const [first, left] = [before.slice(0, taken), before.slice(taken)]
  const waiting = shuffled(chance, [...left, ...newcomers])
  const mixed = waiting.slice(0, howManyToTake(waiting.length, false))
  return { first, second: [...first, ...mixed], ownMixed: mixed.filter((each) => own.includes(each)).length }
}

/** The answer whose figure grew most once the attacker's own are taken away; where nothing grew, any. */
function nameAnswer(chance: Chance, was: EarlierRelease | null, is: EarlierRelease | null, own: number): string {
  const [one, two] = [totalsOf(was), totalsOf(is)]
  if (!one || !two) return chance.oneOf(answers)
  const grown = answers.map((answer) => growth(one, two, answer) - (answer === 'one' ? own : 0))
  const most = Math.max(...grown)
  // Nobody moved but where the attacker's own answers blur the view: the wanted one may hide there.
  const likely = answers.filter((_, n) => grown[n] === most)
  return chance.oneOf(likely)
}

const growth = (one: ShownTable, two: ShownTable, answer: string) => (two.counts[answer] ?? 0) - (one.counts[answer] ?? 0)

function shuffled<T>(chance: Chance, things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, at: chance.share() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing)
}
