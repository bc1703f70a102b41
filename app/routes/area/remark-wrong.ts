export type RemarkTyped = Record<string, string>

/** What was refused: `field` is the id in its form, `question` null where the whole survey is meant. */
export interface Wrong {
  question: string | null
  typed: RemarkTyped
  field: string
  problem: string
}
