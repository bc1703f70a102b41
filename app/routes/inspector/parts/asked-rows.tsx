import { FigureDrawn, Totals } from '~/domains/insight/figure-drawn'
import { baseInWords } from '~/domains/insight/figure-words'
import type { AskedQuestion } from '~/domains/insight/sections'
import { asksForWords } from '~/domains/surveys/question'
import { paths } from '~/paths'
import { inLanguage, useLanguage, useWords } from '~/platform/i18n'
import { monthInWords } from '~/platform/moments'
import type { Scale } from '~/ui/figures/bar-layout'
import { FigureRow } from '~/ui/figures/figure-row'

export interface RowsOf {
  visitId: string
  /** Day 1 of the earlier inspection, 'YYYY-MM-DD'. */
  earlierOn: string | null
  scale: Scale
}

/** A question as it stands among others: everyone's figure, the earlier one in figures, then the chosen groups. */
export function AskedRows({ asked, level = 'h4', visitId, earlierOn, scale }: RowsOf & { asked: AskedQuestion; level?: 'h3' | 'h4' }) {
  const t = useWords('insight')
  const language = useLanguage()
  const { question, figure, earlier, groups } = asked
  return (
    <>
      <FigureRow
        level={level}
        name={inLanguage(question.name, language)}
        href={paths.result(visitId, question.key)}
        tag={question.weakness !== null && t('area', { number: question.weakness })}
        note={inLanguage(question.title, language)}
        totals={<Totals figure={figure} />}
        base={<>{baseInWords(t, figure)}{earlier?.kind === 'scale' && earlierOn && <Earlier figure={earlier} on={earlierOn} />}</>}
      >
        {asksForWords(question) ? <p>{t('words')}</p> : <FigureDrawn question={question} figure={figure} earlier={earlier} scale={scale} />}
      </FigureRow>
      {groups.map(({ option, figure }) => (
        <FigureRow
          key={option.key}
          level="p"
          name={<span className="figure-row__group">{inLanguage(option.label, language)}</span>}
          totals={<Totals figure={figure} />}
          base={baseInWords(t, figure)}
        >
          <FigureDrawn question={question} figure={figure} scale={scale} />
        </FigureRow>
      ))}
    </>
  )
}

function Earlier({ figure, on }: { figure: NonNullable<AskedQuestion['earlier']>; on: string }) {
  const language = useLanguage()
  return <span className="figure-row__earlier">{monthInWords(on, language)}: <Totals figure={figure} /></span>
}
