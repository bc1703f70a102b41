import { mostRanked, type SurveyQuestion } from '../question'
import { apartFromTyped, notOnThePage } from './choice'
import { type Parsed, wrong } from './kind'

export { choicesOf } from './choice'

/** How many places the page has: three at most, and never more than there are options. */
export function placesOf(question: SurveyQuestion): number {
  return Math.min(question.most ?? mostRanked, question.options.filter(({ apart }) => !apart).length)
}

/** The keys from first to third. A place left empty is no answer there: who puts a second only has put one. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const { apart, typed, problem } = apartFromTyped(question, formValues)
  if (problem) return problem
  if (apart) return { ok: true, answer: [apart.key] }
  const ranked = typed.filter((value) => value !== '')
  if (ranked.some((value) => !question.options.some(({ key }) => key === value))) return notOnThePage
  const twice = ranked.find((value, n) => ranked.indexOf(value) !== n)
  if (twice !== undefined) {
    const option = question.options.find(({ key }) => key === twice)
    return wrong('problems.rankedTwice', { option: option?.label.en ?? '' })
  }
  const most = placesOf(question)
  if (ranked.length > most) return wrong('problems.tooManyRanked', { count: most })
  return { ok: true, answer: ranked.length > 0 ? ranked : undefined }
}
