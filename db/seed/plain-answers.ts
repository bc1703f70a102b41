import { reachOf } from '~/domains/surveys/bands'
import { placesOf } from '~/domains/surveys/kinds/ranking'
import { type SurveyQuestion, scaleSteps } from '~/domains/surveys/question'
import type { Chance } from './chance'

/** A made-up answer to a question that nothing is known about: any of its options, and on a scale as things go for the family. */
export function plainAnswer(question: SurveyQuestion, luck: number, chance: Chance): string | string[] | undefined {
  const keys = question.options.filter(({ apart }) => !apart).map(({ key }) => key)
  const apart = question.options.find((option) => option.apart)?.key
  if (apart !== undefined && chance.happens(0.05)) return question.kind === 'several' || question.kind === 'ranking' ? [apart] : apart
  switch (question.kind) {
    case 'scale':
      return scaleSteps[Math.min(4, Math.floor((luck * 0.7 + chance.share() * 0.3) * scaleSteps.length))]
    case 'single':
      return chance.oneOf(keys)
    case 'several':
      return shuffled(keys, chance).slice(0, 1 + Math.floor(chance.share() * 2))
    case 'ranking':
      return shuffled(keys, chance).slice(0, placesOf(question))
    case 'number':
      return numberIn(question, chance)
    case 'month':
      return monthIn(question, chance)
    case 'line':
    case 'words':
    case 'statement':
      return undefined
  }
}

const shuffled = (keys: string[], chance: Chance) =>
  keys
    .map((key) => ({ key, at: chance.share() }))
    .sort((one, other) => one.at - other.at)
    .map(({ key }) => key)

function numberIn({ options }: SurveyQuestion, chance: Chance): string {
  const { from, to } = chance.oneOf(options.filter(({ apart }) => !apart))
  const least = Number(from ?? reachOf('number', options).least)
  return String(least + Math.floor(chance.share() * (Number(to ?? least + 20) - least + 1)))
}

/** The first or the last month of a band: what lies between is no different to the figures. */
function monthIn({ options }: SurveyQuestion, chance: Chance): string {
  const { from, to } = chance.oneOf(options.filter(({ apart }) => !apart))
  const ends = [from, to].filter((each) => each !== undefined)
  return String(ends.length > 0 ? chance.oneOf(ends) : reachOf('month', options).least)
}
