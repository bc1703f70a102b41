import type { TFunction } from 'i18next'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { type Language, inLanguage } from '~/platform/i18n'
import type { ChoiceFigure, Figure } from './figure'
import type { OptionShare, Share } from './shares'

/** "53 in 100", "10 in 100 or fewer". @param t the words of `insight` */
export function shareInWords(t: TFunction, share: Share): string {
  return t(`share.${formOf(share)}`, { ...share })
}

/** "53", "10 or less": for a table of hundredths. */
export function shareAsNumber(t: TFunction, share: Share): string {
  return t(`number.${formOf(share)}`, { ...share })
}

/** "53", "≤10": inside a bar. */
export function shareInBar(t: TFunction, share: Share): string {
  return t(`short.${formOf(share)}`, { ...share })
}

function formOf(share: Share): 'exact' | 'orLess' | 'orMore' | 'between' {
  if (share.kind === 'exact') return 'exact'
  if (share.from === 0) return 'orLess'
  return share.to === 100 ? 'orMore' : 'between'
}

/** One plain sentence for a question's figure. */
export function sentenceOf(t: TFunction, language: Language, question: SurveyQuestion, figure: Figure): string {
  if (figure.kind === 'withheld') return `${t('withheldLead')} ${t(`withheld.${figure.reason}`)}`
  if (figure.kind === 'scale') {
    const { badly, well, lean } = figure
    return t(`reading.${lean}`, { badly: shareInWords(t, badly.share), well: shareInWords(t, well.share) })
  }
  const most = mostChosen(figure)
  if (!most) return t('reading.spread')
  return t('reading.most', { option: optionName(language, question, most.option), share: shareInWords(t, most.share) })
}

export function optionName(language: Language, { options }: SurveyQuestion, option: string): string {
  const found = options.find(({ key }) => key === option)
  return found ? inLanguage(found.label, language) : option
}

/** "180 answers", "45 answers, in 3 steps"; of a withheld figure only what its reason already says. */
export function baseInWords(t: TFunction, figure: Figure): string | null {
  if (figure.kind === 'withheld') return figure.reason === 'fewer-than-ten' ? t('base.few') : null
  const { base: count } = figure
  return figure.kind === 'scale' && figure.isShort ? t('base.threeSteps', { count }) : t('base.answers', { count })
}

/** "2 lean badly, 1 too close to tell". */
export function leansInWords(t: TFunction, leans: readonly string[]): string {
  const counted = (['badly', 'too-close', 'well', 'withheld'] as const)
    .map((lean) => ({ lean, count: leans.filter((each) => each === lean).length }))
    .filter(({ count }) => count > 0)
  return counted.length === 0 ? t('glance.none') : counted.map(({ lean, count }) => t(`glance.${lean}`, { count })).join(', ')
}

/** The option that most chose, where there is one and its share is told. */
function mostChosen({ shares }: ChoiceFigure): OptionShare | null {
  const least = ({ share }: OptionShare) => (share.kind === 'exact' ? share.percent : share.from)
  const [first, second] = [...shares].sort((one, other) => least(other) - least(one))
  if (!first || least(first) === 0) return null
  return second && least(second) === least(first) ? null : first
}
