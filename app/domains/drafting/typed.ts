/** The fields of the editor's form by name, as they were typed. */
export type Typed = Record<string, string>

export interface FormProblem {
  field: string
  /** A key of locales/<lang>/drafting.json. */
  problem: string
  /** What its words have blanks for. */
  values?: Record<string, number>
}
