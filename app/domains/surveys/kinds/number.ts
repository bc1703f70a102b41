import { bandOf, reachOf } from '../bands'
import type { SurveyQuestion } from '../question'
import { apartFromTyped } from './choice'
import { inOurDigits } from './digits'
import { type Parsed, wrong } from './kind'

/** A whole number as it was typed, or an option that stands apart. A response keeps only the band that it falls in. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const { apart, typed, problem } = apartFromTyped(question, formValues)
  if (problem) return problem
  if (apart) return { ok: true, answer: apart.key }
  const number = inOurDigits(typed.join('')).replace(/[\s,]/g, '')
  if (number === '') return { ok: true, answer: undefined }
  if (!/^\d{1,12}$/.test(number)) return wrong('problems.notANumber')
  const answer = String(Number(number))
  return bandOf('number', question.options, answer) === null
    ? wrong('problems.numberOutside', reachOf('number', question.options))
    : { ok: true, answer }
}

export function choicesOf(question: SurveyQuestion, answer: string | string[]): string[] {
  const typed = String(answer)
  const option = question.options.find(({ key, apart }) => apart && key === typed)?.key ?? bandOf('number', question.options, typed)
  return option === null ? [] : [option]
}
