import type { FormProblem, Typed } from './typed'

/** In characters as people see them. What is longer is nothing that anybody reads on a telephone. */
export const longestTexts = { title: 300, hint: 1_000, name: 100, easyTitle: 300, easyHint: 1_000 } as const
export const longestOption = 200
export const mostOptions = 40

/** What is too long of a form, or too many, each beside its field. */
export function limitProblems(typed: Typed): FormProblem[] {
  const texts = Object.entries(longestTexts).filter(([field, most]) => lengthOf(typed[field]) > most)
  const lists = (['options', 'apart'] as const).map((field) => ({ field, lines: linesOf(typed[field] ?? '') }))
  const lengthy = lists.filter(({ lines }) => lines.some((line) => lengthOf(line) > longestOption))
  const count = lists.reduce((sum, { lines }) => sum + lines.length, 0)
  return [
    ...texts.map(([field, most]) => ({ field, problem: `problems.tooLong.${field}`, values: { most } })),
    ...lengthy.map(({ field }) => ({ field, problem: `problems.tooLong.${field}`, values: { most: longestOption } })),
    ...(count > mostOptions ? [{ field: 'options', problem: 'problems.tooManyOptions', values: { most: mostOptions } }] : []),
  ]
}

const lengthOf = (text = '') => [...text.trim()].length

/** The answers of a field: one on each line that says anything. */
export const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
