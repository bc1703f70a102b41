import type { QuestionKind, SurveyQuestion } from '~/domains/surveys/question'

/**
 * Words a minute that adults read silently in English: 238 for non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
 * A tired reader on a phone is slower; two thirds of it is ours.
 */
const wordsAMinute = 160

/** Seconds to decide and answer, beside the reading. Ours, to be compared with what families say. */
const secondsToAnswer: Record<QuestionKind, number> = {
  scale: 6,
  single: 6,
  several: 12,
  ranking: 30,
  number: 10,
  month: 15,
  line: 20,
  words: 60,
  statement: 0,
}

/** Beginning, agreeing, checking and sending. */
const secondsAround = 120

/** An honest length, in whole minutes, rounded up. */
export function minutesFor(questions: readonly SurveyQuestion[]): number {
  const seconds = questions.reduce((sum, question) => sum + secondsFor(question), secondsAround)
  return Math.ceil(seconds / 60)
}

export function secondsFor(question: SurveyQuestion): number {
  const texts = [question.title.en, question.hint?.en ?? '', ...question.options.map(({ label }) => label.en)]
  return (countWords(texts.join(' ')) / wordsAMinute) * 60 + secondsToAnswer[question.kind]
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length
