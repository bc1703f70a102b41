import { diffArrays, diffWords } from 'diff'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** A run of words that stayed, went out or came in. */
export interface Piece {
  kind: 'same' | 'out' | 'in'
  words: string
}

/** What else about a question can differ beside its words. */
export const otherParts = ['kind', 'options', 'aspect', 'weakness', 'showIf', 'limits', 'picture'] as const
export type OtherPart = (typeof otherParts)[number]

export interface QuestionDifference {
  key: string
  /** The question as it is now, or as it was where it was taken out. */
  title: string
  change: 'added' | 'removed' | 'changed'
  /** It stands elsewhere among the questions that stayed. */
  moved: boolean
  titlePieces: Piece[] | null
  hintPieces: Piece[] | null
  easyPieces: Piece[] | null
  optionsOut: string[]
  optionsIn: string[]
  others: OtherPart[]
}

/** What differs between two versions, question by question in the order of the later one; those taken out come last. */
export function differences(before: readonly SurveyQuestion[], after: readonly SurveyQuestion[]): QuestionDifference[] {
  const was = new Map(before.map((question) => [question.key, question]))
  const is = new Map(after.map((question) => [question.key, question]))
  const moved = movedKeys(before, after)
  const found: QuestionDifference[] = []
  for (const question of after) {
    const old = was.get(question.key)
    if (!old) found.push(plain(question, 'added'))
    else {
      const difference = changed(old, question, moved.has(question.key))
      if (difference) found.push(difference)
    }
  }
  for (const question of before) if (!is.has(question.key)) found.push(plain(question, 'removed'))
  return found
}

const plain = ({ key, title }: SurveyQuestion, change: 'added' | 'removed'): QuestionDifference => ({
  key, title: title.en, change, moved: false, titlePieces: null, hintPieces: null, easyPieces: null, optionsOut: [], optionsIn: [], others: [],
})

function changed(old: SurveyQuestion, question: SurveyQuestion, moved: boolean): QuestionDifference | null {
  const labels = (of: SurveyQuestion) => of.options.map(({ label }) => label.en)
  const optionsOut = labels(old).filter((label) => !labels(question).includes(label))
  const optionsIn = labels(question).filter((label) => !labels(old).includes(label))
  const difference: QuestionDifference = {
    ...plain(question, 'added'),
    change: 'changed',
    moved,
    titlePieces: piecesOf(old.title.en, question.title.en),
    hintPieces: piecesOf(old.hint?.en ?? '', question.hint?.en ?? ''),
    easyPieces: piecesOf(easyText(old), easyText(question)),
    optionsOut,
    optionsIn,
    others: otherParts.filter((part) => !isSame(partOf(old, part), partOf(question, part))),
  }
  const { titlePieces, hintPieces, easyPieces, others } = difference
  return moved || titlePieces || hintPieces || easyPieces || optionsOut.length > 0 || optionsIn.length > 0 || others.length > 0 ? difference : null
}

const easyText = ({ easy }: SurveyQuestion) => [easy?.title.en, easy?.hint?.en].filter(Boolean).join(' ')

function partOf(question: SurveyQuestion, part: OtherPart): unknown {
  if (part === 'options') return question.options.map(({ key, apart, from, to }) => [key, apart, from, to])
  if (part === 'picture') return question.easy?.picture ?? null
  if (part === 'limits') return [question.longest, question.most]
  return question[part] ?? null
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Word by word; null where nothing differs. */
export function piecesOf(before: string, after: string): Piece[] | null {
  if (before === after) return null
  return diffWords(before, after).map(({ added, removed, value }) => ({ kind: added ? 'in' : removed ? 'out' : 'same', words: value }))
}

/** Those that are not in the longest run of questions that kept their order. */
function movedKeys(before: readonly SurveyQuestion[], after: readonly SurveyQuestion[]): Set<string> {
  const keys = (questions: readonly SurveyQuestion[]) => questions.map(({ key }) => key)
  const both = new Set(keys(before).filter((key) => keys(after).includes(key)))
  const stayed = (questions: readonly SurveyQuestion[]) => keys(questions).filter((key) => both.has(key))
  const changes = diffArrays(stayed(before), stayed(after))
  return new Set(changes.filter(({ added }) => added).flatMap(({ value }) => value))
}
