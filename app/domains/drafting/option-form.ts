import { asksForChoices, type Option, type QuestionKind, scaleSteps, type SurveyQuestion } from '~/domains/surveys/question'
import { freeKey } from './draft'
import { keyOf } from './key-of'
import { linesOf } from './limits'

const stepLabels = ['Very badly', 'Quite badly', 'In the middle', 'Quite well', 'Very well']

/** An answer as a line of the form has it: its words, and for a number or a month where its range begins and ends. */
type Line = Pick<Option, 'from' | 'to'> & { label: string }

/**
 * Reads the answers, one on each line. What stands on a line that is no range where one is asked for gives null.
 * @param was the question as it stands in the draft; null for a new one
 */
export function readOptions(kind: QuestionKind, together: string, apart: string, was: SurveyQuestion | null): Option[] | null {
  if (!asksForChoices({ kind })) return []
  const old = was?.options ?? []
  const steps = kind === 'scale' ? scaleOptions(together, was) : []
  const counted = kind === 'scale' ? [] : linesOf(together).map((line) => (isBanded(kind) ? bandIn(kind, line) : { label: line }))
  if (counted.includes(null)) return null
  const lines = counted as Line[]
  const others = linesOf(apart).map((label): Line => ({ label }))
  const keys = keysFor([...placed(lines, old, false), ...placed(others, old, true)], old, steps.map(({ key }) => key))
  const asOption = ({ label, ...range }: Line, key: string | undefined): Option => ({ key: key ?? '', label: { en: label }, ...range })
  return [
    ...steps,
    ...lines.map((line, n) => asOption(line, keys[n])),
    ...others.map((line, n) => ({ ...asOption(line, keys[lines.length + n]), apart: true as const })),
  ]
}

interface PlacedLabel {
  label: string
  /** The answer that stood at this place before. */
  before: Option | undefined
}

function placed(lines: readonly Line[], old: readonly Option[], isApart: boolean): PlacedLabel[] {
  const stood = old.filter(({ apart }) => Boolean(apart) === isApart)
  return lines.map(({ label }, n) => ({ label, before: stood[n] }))
}

/**
 * A rule, and the next visit, know an answer by its key. So whoever keeps their words keeps their key, wherever they
 * stand now; a place hands its key on only where the words that stood there are gone; and nobody else gets an old one.
 */
function keysFor(lines: readonly PlacedLabel[], old: readonly Option[], taken: readonly string[]): string[] {
  const used = [...taken]
  const use = (key: string) => {
    used.push(key)
    return key
  }
  const named = lines.map(({ label }) => {
    const same = old.find((each) => each.label.en === label && !used.includes(each.key))
    return same ? use(same.key) : null
  })
  const standing = lines.map(({ before }, n) => (named[n] === null && before && !used.includes(before.key) ? use(before.key) : named[n]))
  return lines.map(({ label }, n) => standing[n] ?? use(freeKey(keyOf(label), [...used, ...old.map(({ key }) => key)])))
}

/** "0-2: Up to 2", "2024-01 to 2024-12: In 2024", "10-: 10 or more"; the hint's own hyphens (U+2011), which do not break, are taken too. */
function bandIn(kind: QuestionKind, line: string): Line | null {
  const [, from, , to, label] = /^(\d{4}[-\u2011]\d\d|\d+)?\s*(-|\u2011|–|to)\s*(\d{4}[-\u2011]\d\d|\d+)?\s*:\s*(.+)$/.exec(line) ?? []
  if (label === undefined) return null
  const at = (typed: string) => (kind === 'number' ? Number(typed) : typed.replace('\u2011', '-'))
  return { label, ...(from && { from: at(from) }), ...(to && { to: at(to) }) }
}

/** Five labels of one's own, the best first as on the page; the usual ones where none are written. */
function scaleOptions(typed: string, was: SurveyQuestion | null): Option[] {
  const own = linesOf(typed).reverse()
  const old = was?.kind === 'scale' ? was.options.filter(({ apart }) => !apart).map(({ label }) => label.en) : stepLabels
  return scaleSteps.map((key, n) => ({ key, label: { en: (own.length === 5 ? own[n] : old[n]) ?? '' } }))
}

const isBanded = (kind: string) => kind === 'number' || kind === 'month'
