export interface Term {
  column: number
  times: number
}

export interface Row {
  terms: Term[]
  low: number
  high: number
}

/** Whole numbers within bounds, tied together by rows: everything that published tables say about hidden counts. */
export interface IntegerProgramme {
  columns: { low: number; high: number }[]
  rows: Row[]
}

/** One whole number for each column. */
export type Solution = readonly number[]

/** Finds the solution with the smallest or largest sum of terms. Null when no whole numbers fit at all. */
export interface OpenProgramme {
  smallest(terms: readonly Term[]): Solution | null
  largest(terms: readonly Term[]): Solution | null
  /** Some solution with a large sum, where one is found without searching for whole numbers; null tells nothing. */
  glimpse(terms: readonly Term[]): Solution | null
  /** From now on the column is this number. */
  fix(column: number, value: number): void
}

/** Handed in, so that the rules stay apart from the solver that serves them. */
export interface Solver {
  withProgramme<Result>(programme: IntegerProgramme, use: (open: OpenProgramme) => Result): Result
}

export const emptyProgramme = (): IntegerProgramme => ({ columns: [], rows: [] })

/** @returns the new column's number */
export function addColumn(programme: IntegerProgramme, low: number, high: number): number {
  return programme.columns.push({ low, high }) - 1
}

export function addRow(programme: IntegerProgramme, low: number, terms: Term[], high: number) {
  programme.rows.push({ low, terms, high })
}

export const plus = (column: number, times = 1): Term => ({ column, times })
export const minus = (column: number, times = 1): Term => ({ column, times: -times })

export function worthOf(terms: readonly Term[], solution: Solution): number {
  return terms.reduce((sum, { column, times }) => sum + times * (solution[column] ?? 0), 0)
}
