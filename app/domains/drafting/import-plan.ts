import { showIfProblems, type ShowIfProblem } from '~/domains/surveys/show-if'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { DraftQuestion } from './draft'

/** What a file would do to a draft. Questions are known by their keys. */
export interface ImportPlan {
  added: SurveyQuestion[]
  changed: { before: SurveyQuestion; after: SurveyQuestion }[]
  /** How many stand in the draft already, word for word. */
  same: number
  /** The rules of what comes in, held against the draft as it would be. */
  problems: ShowIfProblem[]
  /** The editions that would be written over, so that nobody's later words are. */
  seen: Record<string, number>
}

export function planImport(draft: readonly DraftQuestion[], coming: readonly SurveyQuestion[]): ImportPlan {
  const now = new Map(draft.map((question) => [question.key, question]))
  const added = coming.filter(({ key }) => !now.has(key))
  const known = coming.flatMap((after) => {
    const before = now.get(after.key)
    return before ? [{ before, after }] : []
  })
  const changed = known.filter(({ before, after }) => !isSame(before.content, after))
  const byKey = new Map(coming.map((question) => [question.key, question]))
  const afterwards = [...draft.map(({ key, content }) => byKey.get(key) ?? content), ...added]
  return {
    added,
    changed: changed.map(({ before, after }) => ({ before: before.content, after })),
    same: known.length - changed.length,
    problems: showIfProblems(afterwards).filter(({ question }) => byKey.has(question)),
    seen: Object.fromEntries(changed.map(({ before }) => [before.key, before.edition])),
  }
}

/** The order in which fields were stored says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]))
}
