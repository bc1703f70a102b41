import type { TFunction } from 'i18next'
import { monthInWords } from '~/platform/moments'
import type { Language } from '~/platform/languages'
import type { Answer } from './answers'
import { asksForWords, type SurveyQuestion } from './question'

interface Tongue {
  language: Language
  /** Says a text of the survey's own content. */
  said(text: { en: string }): string
  /** The words of the room 'survey'. */
  t: TFunction
}

const places = ['first', 'second', 'third'] as const

/** An answer as the person who gave it would say it, a line each: "First: Less waiting". */
export function toldAnswer(question: SurveyQuestion, answer: Answer, { language, said, t }: Tongue): string[] {
  const labelOf = (key: string) => question.options.filter((option) => option.key === key).map(({ label }) => said(label))[0]
  const one = String(answer)
  if (asksForWords(question)) return [one]
  if (question.kind === 'number') return [labelOf(one) ?? one]
  if (question.kind === 'month') return [labelOf(one) ?? monthInWords(`${one}-01`, language)]
  const given = [answer].flat()
  if (question.kind !== 'ranking') return question.options.filter(({ key }) => given.includes(key)).map(({ label }) => said(label))
  const isApart = question.options.some(({ key, apart }) => apart && given.includes(key))
  return given.map((key, n) => {
    const label = labelOf(key) ?? key
    return isApart ? label : t('check.placed', { place: t(`question.places.${places[n] ?? 'third'}`), answer: label })
  })
}
