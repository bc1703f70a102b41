import { longestEasySentence } from '~/domains/surveys/easy-words'
import { readingAge, sentencesOf, wordsOf } from '~/domains/surveys/reading-age'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** Each has its words, with a reason, in locales/<lang>/drafting.json. They warn and never forbid. */
export const warningKeys = ['double', 'leading', 'jargon', 'negative', 'long', 'readingAge', 'manyOptions', 'noEasy', 'longEasy'] as const
export type WarningKey = (typeof warningKeys)[number]

export interface Warning {
  key: WarningKey
  /** What it is about: a word, or how many. */
  about: string
}

/** Words that families need not know, with what to say instead. Ours, after the NHS and GOV.UK style guides' word lists. */
export const plainWords: Record<string, string> = {
  provision: 'help',
  outcomes: 'how life goes',
  stakeholder: 'people',
  stakeholders: 'people',
  'multi-agency': 'health, school and care together',
  signposting: 'told where to find',
  'co-production': 'deciding together',
  coproduction: 'deciding together',
  'co-produced': 'made together',
  facilitate: 'help',
  implement: 'do',
  utilise: 'use',
  adequate: 'enough',
  timely: 'in time',
  accessible: 'easy to use',
  practitioner: 'person who helps',
  practitioners: 'people who help',
  intervention: 'help',
  interventions: 'help',
  pathway: 'steps',
  commissioning: 'paying for',
  statutory: 'by law',
  tribunal: 'appeal panel',
}

const leading = /\b(don’t you|don't you|do you agree|surely|obviously|of course|how good|how happy|how pleased|how bad|how poor|excellent|wonderful|terrible)\b/i
const negative = /\b(not|never|no longer|n’t|n't|without)\b/i
const askedTwice = /\b(and|or|and\/or|as well as)\b/i

const longestSentence = 20
const oldestReader = 9
const mostOptions = 8

/** What a careful reader would ask about, of the question and its help text. */
export function warningsFor({ title, hint, easy, options, kind }: Pick<SurveyQuestion, 'title' | 'hint' | 'easy' | 'options' | 'kind'>): Warning[] {
  const text = [title.en, hint?.en ?? ''].join(' ').trim()
  const found: Warning[] = []
  const warn = (key: WarningKey, about: string | undefined) => about !== undefined && found.push({ key, about })
  if (kind !== 'statement') warn('double', askedTwice.exec(withoutFixedPairs(title.en))?.[0])
  warn('leading', leading.exec(text)?.[0])
  for (const word of wordsOf(text.toLowerCase())) if (Object.hasOwn(plainWords, word)) warn('jargon', word)
  warn('negative', negative.exec(title.en)?.[0])
  const longest = longestIn(text)
  if (longest > longestSentence) warn('long', String(longest))
  const age = readingAge(text)
  if (age > oldestReader + 1) warn('readingAge', String(age))
  if (options.filter(({ apart }) => !apart).length > mostOptions) warn('manyOptions', String(options.length))
  const longestEasy = longestIn(`${easy?.title.en ?? ''} ${easy?.hint?.en ?? ''}`)
  if (longestEasy > longestEasySentence) warn('longEasy', String(longestEasy))
  if (!easy) warn('noEasy', '')
  return found
}

const longestIn = (text: string) => Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length))

/** Pairs that are one thing: an EHC plan's name, "parents and carers", "child or young person". */
const withoutFixedPairs = (text: string) =>
  text.replace(/health and care|education, health and care|parents? (?:and|or) carers?|child(?:ren)? (?:and|or) young (?:person|people)|now and then|more or less|yes or no/gi, '')
