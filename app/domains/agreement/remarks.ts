import type { SurveyQuestion } from '~/domains/surveys/question'
import { type Piece, piecesOf } from './differences'
import type { Remark } from './review'

/** A remark, and what it would change in the words of the version that it is about; null where that changes nothing. */
export interface ReadRemark extends Remark {
  titlePieces: Piece[] | null
  hintPieces: Piece[] | null
}

/** Every remark beside the words that it is about. An empty help text in a proposal takes the help text out. */
export function readRemarks(shared: readonly Asked[], remarks: readonly Remark[]): ReadRemark[] {
  return remarks.map((remark) => {
    const asked = shared.find(({ version }) => version === remark.version)?.questions.find(({ key }) => key === remark.question)
    if (!asked || remark.kind !== 'proposes') return { ...remark, titlePieces: null, hintPieces: null }
    return {
      ...remark,
      titlePieces: piecesOf(asked.title.en, remark.proposedTitle ?? asked.title.en),
      hintPieces: piecesOf(asked.hint?.en ?? '', remark.proposedHint ?? ''),
    }
  })
}

interface Asked {
  version: number
  questions: readonly SurveyQuestion[]
}

/** What was said of one question, of the newest version first: a later version takes nothing off the record (122). */
export function remarksAbout<R extends Remark>(key: string, remarks: readonly R[]): R[] {
  return remarks.filter(({ question }) => question === key).sort((one, other) => other.version - one.version)
}

/**
 * The questions that something was said of and that are asked no longer, each as it was asked last.
 * @param shared the versions that the PCF was asked about, newest first
 */
export function noLongerAsked(shared: readonly Pick<Asked, 'questions'>[], remarks: readonly Remark[]): SurveyQuestion[] {
  const [newest, ...earlier] = shared
  const isAsked = new Set(newest?.questions.map(({ key }) => key))
  const wasTalkedOf = new Set(remarks.map(({ question }) => question))
  const gone = new Map<string, SurveyQuestion>()
  for (const question of earlier.flatMap(({ questions }) => questions)) {
    if (wasTalkedOf.has(question.key) && !isAsked.has(question.key) && !gone.has(question.key)) gone.set(question.key, question)
  }
  return [...gone.values()]
}
