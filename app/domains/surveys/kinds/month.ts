import { bandOf, reachOf } from '../bands'
import type { SurveyQuestion } from '../question'
import { apartFromTyped } from './choice'
import { inOurDigits } from './digits'
import { type Parsed, wrong } from './kind'

/** 'YYYY-MM', or an option that stands apart. Comes as two fields, month and year, or whole from a draft. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const { apart, typed, problem } = apartFromTyped(question, formValues)
  if (problem) return problem
  if (apart) return { ok: true, answer: apart.key }
  const [month = '', year = ''] = monthAndYear(typed)
  if (month === '' && year === '') return { ok: true, answer: undefined }
  if (month === '') return wrong('problems.monthMissing')
  if (year === '') return wrong('problems.yearMissing')
  if (!/^\d{4}$/.test(year)) return wrong('problems.yearStrange')
  if (!/^(0?[1-9]|1[0-2])$/.test(month)) return wrong('problems.notOnThePage')
  const answer = `${year}-${month.padStart(2, '0')}`
  if (bandOf('month', question.options, answer) !== null) return { ok: true, answer }
  return wrong(answer < reachOf('month', question.options).least ? 'problems.monthTooEarly' : 'problems.monthTooLate')
}

/** What stands in the two fields, month first. */
export function monthAndYear(typed: string[]): string[] {
  const [first = '', second] = typed.map((each) => inOurDigits(each).trim())
  const whole = second === undefined ? /^(\d{4})-(\d\d)$/.exec(first) : null
  return whole ? [whole[2] ?? '', whole[1] ?? ''] : [first, second ?? '']
}

export function choicesOf(question: SurveyQuestion, answer: string | string[]): string[] {
  const typed = String(answer)
  const option = question.options.find(({ key, apart }) => apart && key === typed)?.key ?? bandOf('month', question.options, typed)
  return option === null ? [] : [option]
}
