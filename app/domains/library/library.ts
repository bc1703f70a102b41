import type { AspectKey } from '~/domains/framework/framework'
import { libraryQuestions } from './content'
import { type Audience, type LibraryQuestion, topics } from './library-question'

export { libraryQuestions } from './content'
export { asSurveyQuestion, easyOf } from './library-question'
export { suggestFor, topicsOf, withoutLooseRules } from './suggest'

export interface LibrarySearch {
  /** Every one must be found, as the beginning of a word. */
  words?: string
  aspect?: AspectKey
  audience?: Audience
  /** Any one of these topics. */
  topics?: readonly string[]
}

/** What fits all that was asked for: names and titles that say the words first, then what is about most of the topics. */
export function searchLibrary({ words = '', aspect, audience, topics = [] }: LibrarySearch): LibraryQuestion[] {
  const sought = wordsWithin(words)
  const found = libraryQuestions.filter(
    (each) =>
      (!aspect || each.aspects.includes(aspect)) &&
      (!audience || each.audience === audience) &&
      (topics.length === 0 || topics.some((topic) => each.topics.includes(topic))) &&
      hasAll(everythingSaid(each), sought),
  )
  const isTitled = (each: LibraryQuestion) => Number(hasAll(titled(each), sought))
  const shared = (each: LibraryQuestion) => each.topics.filter((topic) => topics.includes(topic)).length
  return found.sort((one, other) => isTitled(other) - isTitled(one) || shared(other) - shared(one))
}

export function findInLibrary(key: string): LibraryQuestion | null {
  return libraryQuestions.find((each) => each.key === key) ?? null
}

const titled = ({ question }: LibraryQuestion) => `${question.name.en} ${question.title.en}`

function everythingSaid(each: LibraryQuestion): string {
  const { question, easy, why } = each
  const topicNames = topics.filter(({ key }) => each.topics.includes(key)).map(({ name }) => name)
  const options = question.options.map(({ label }) => label.en)
  return [titled(each), question.hint?.en, easy.title, easy.hint, why, ...topicNames, ...options].join(' ')
}

function hasAll(text: string, sought: string[]): boolean {
  const said = wordsWithin(text)
  return sought.every((word) => said.some((each) => each.startsWith(word)))
}

function wordsWithin(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
