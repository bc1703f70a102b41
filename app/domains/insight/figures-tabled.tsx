import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { picksSeveral, scaleSteps, type SurveyQuestion } from '~/domains/surveys/question'
import { useLanguage, useWords } from '~/platform/i18n'
import { FiguresTable } from '~/ui/figures/figures-table'
import type { Figure } from './figure'
import { optionName, shareAsNumber } from './figure-words'

export interface TabledRow {
  /** Whose figure this is. */
  who: ReactNode
  figure: Figure
}

interface ScalesProps {
  id: string
  caption: string
  /** Of the first column. */
  head: string
  rows: readonly TabledRow[]
}

/** The figures of scales, one row each: five steps, worst first. Where five are told as three, one cell stands for two. */
export function ScalesTabled({ id, caption, head, rows }: ScalesProps) {
  const t = useWords('insight')
  const isAnyShort = rows.some(({ figure }) => figure.kind === 'scale' && figure.isShort)
  return (
    <FiguresTable
      id={id}
      caption={caption}
      head={[head, ...scaleSteps.map((step) => t(`steps.${step}`)), t('table.answers')]}
      rows={rows.map(({ who, figure }) => ({ head: who, figures: cellsOf(t, figure) }))}
      note={<p>{t('table.note')}{isAnyShort && <> {t('table.threeSteps')}</>}</p>}
    />
  )
}

function cellsOf(t: TFunction, figure: Figure): ReactNode[] {
  if (figure.kind !== 'scale') return [...scaleSteps.map(() => t('withheldMark')), baseOf(t, figure)]
  const told = (option: string) => {
    const found = figure.shares.find((each) => each.option === option)
    return found ? shareAsNumber(t, found.share) : ''
  }
  if (!figure.isShort) return [...scaleSteps.map(told), baseOf(t, figure)]
  const together = (side: 'badly' | 'well') => `${t(`steps.${side}`)}: ${told(side)}`
  return ['', together('badly'), told('middle'), together('well'), '', baseOf(t, figure)]
}

function baseOf(t: TFunction, figure: Figure): ReactNode {
  if (figure.kind !== 'withheld') return figure.base
  return figure.reason === 'fewer-than-ten' ? t('table.fewAnswers') : t('withheldMark')
}

interface ChoiceProps {
  id: string
  caption: string
  question: SurveyQuestion
  columns: readonly TabledRow[]
}

/** The figures of one choice: a row for each option and one for how many answered, a column for each who. */
export function ChoiceTabled({ id, caption, question, columns }: ChoiceProps) {
  const t = useWords('insight')
  const language = useLanguage()
  const options = question.options.filter(({ key, apart }) => !apart || columns.some(({ figure }) => shareOf(figure, key)))
  const rows = options.map(({ key }) => ({
    head: optionName(language, question, key),
    figures: columns.map(({ figure }) => {
      const share = shareOf(figure, key)
      return share ? shareAsNumber(t, share) : t('withheldMark')
    }),
  }))
  const bases = { head: t('table.answers'), figures: columns.map(({ figure }) => baseOf(t, figure)) }
  return (
    <FiguresTable
      id={id}
      caption={caption}
      head={[t('table.option'), ...columns.map(({ who }) => who)]}
      rows={[...rows, bases]}
      note={<p>{t('table.note')}{picksSeveral(question) && <> {t('table.several')}</>}</p>}
    />
  )
}

const shareOf = (figure: Figure, option: string) =>
  figure.kind === 'choice' ? figure.shares.find((each) => each.option === option)?.share : undefined
