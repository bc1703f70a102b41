import { monthAndYear } from '~/domains/surveys/kinds/month'
import { inOurDigits } from '~/domains/surveys/kinds/digits'
import type { Answer } from '~/domains/surveys/answers'
import { type Option, type SurveyQuestion, shownOptions } from '~/domains/surveys/question'

/** An option with the mark that is printed before it: a number, or a letter where the answer is itself a number. */
export interface Marked {
  mark: string
  option: Option
}

const isTyped = ({ kind }: SurveyQuestion) => kind === 'number' || kind === 'month'

/**
 * What stands before each option on paper, in the order of the page. A number and a month are written into a box:
 * their bands are never shown, and what stands apart from them ("I do not know") has a letter.
 */
export function markedOptions(question: SurveyQuestion): { together: Marked[]; apart: Marked[] } {
  const { together, apart } = shownOptions(question)
  if (isTyped(question)) return { together: [], apart: apart.map((option, n) => ({ mark: String.fromCharCode(65 + n), option })) }
  const numbered = [...together, ...apart].map((option, n) => ({ mark: String(n + 1), option }))
  return { together: numbered.slice(0, together.length), apart: numbered.slice(together.length) }
}

export type ReadMarks = { ok: true; values: string[] } | { ok: false; unknown: string }

/** "1 4 6" as the form's values of those options, in the order typed. `unknown`: what is printed nowhere. */
export function readMarks(question: SurveyQuestion, typed: string): ReadMarks {
  const known = new Map(allOf(question).map(({ mark, option }) => [mark, option.key]))
  const marks = inOurDigits(typed).toUpperCase().split(separators(question)).filter((mark) => mark !== '')
  const unknown = marks.find((mark) => !known.has(mark) && !(isTyped(question) && /^\d+$/.test(mark)))
  if (unknown !== undefined) return { ok: false, unknown }
  return { ok: true, values: inFields(question, marks).map((mark) => known.get(mark) ?? mark) }
}

/** The other way: what would be typed for this answer. */
export function writeMarks(question: SurveyQuestion, answer: Answer): string {
  const marks = new Map(allOf(question).map(({ mark, option }) => [option.key, mark]))
  const typed = question.kind === 'month' ? monthAndYear([answer].flat()).filter((part) => part !== '') : [answer].flat()
  return typed.map((each) => marks.get(each) ?? each).join(' ')
}

const allOf = (question: SurveyQuestion) => Object.values(markedOptions(question)).flat()

/** 1,200 is one number; 1,4 are two options. */
const separators = ({ kind }: SurveyQuestion) => (kind === 'number' ? /\s+|,(?=\d{3}\b)/ : /[\s,;./-]+/)

/** A year may stand first (2024-03); a number may have been typed with a gap (1 200). */
function inFields({ kind }: SurveyQuestion, marks: string[]): string[] {
  if (kind === 'month') return [...marks].sort((one, other) => one.length - other.length)
  return marks
}

/** The number before a question on paper, as on the pages: a statement is not counted, and has none. */
export function numberOnPaper(question: SurveyQuestion, among: readonly SurveyQuestion[]): number | null {
  const at = among.filter(({ kind }) => kind !== 'statement').indexOf(question)
  return at === -1 ? null : at + 1
}
