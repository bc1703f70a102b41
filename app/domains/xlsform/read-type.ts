import type { QuestionKind } from '~/domains/surveys/question'

/** What a row of the survey sheet is, by its type. */
export type RowType =
  | { is: 'group' }
  | { is: 'end' }
  | QuestionType
  /** What a program writes down by itself: Heard keeps none of it. */
  | { is: 'device-fact' }
  /** What a program works out from the answers, and shows to nobody. */
  | { is: 'worked-out' }
  | { is: 'unknown' }

export interface QuestionType {
  is: 'question'
  kind: QuestionKind
  list: string | null
  hasOther: boolean
}

const deviceFacts = ['start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email', 'audit']
const workedOut = ['calculate', 'hidden']

const plain: Record<string, QuestionKind> = { integer: 'number', int: 'number', date: 'month', text: 'line', string: 'line', note: 'statement' }

const choice = /^(select[ _]one|select1|select[ _]multiple|select all that apply|rank)(?: from)? (\S+)( or[ _]other)?$/

/** "select_one yes_no", "select multiple from helps", "begin group": as the many generations of programs write it. */
export function readType(said: string, appearance: string): RowType {
  const type = said.trim().replace(/\s+/g, ' ')
  const small = type.toLowerCase()
  if (/^begin[ _]group$/.test(small)) return { is: 'group' }
  if (/^end[ _]group$/.test(small)) return { is: 'end' }
  if (deviceFacts.includes(small)) return { is: 'device-fact' }
  if (workedOut.includes(small)) return { is: 'worked-out' }
  const kind = plain[small]
  if (kind) return { is: 'question', kind: kind === 'line' && appearance.includes('multiline') ? 'words' : kind, list: null, hasOther: false }
  const [, how = '', list = '', other] = choice.exec(type.replace(/^\D+? /, (begun) => begun.toLowerCase())) ?? []
  if (!list) return { is: 'unknown' }
  return { is: 'question', kind: how === 'rank' ? 'ranking' : /one|select1/.test(how) ? 'single' : 'several', list, hasOther: other !== undefined }
}
