import { barOf } from '~/domains/insight/drawing'
import { SidesHead } from '~/domains/insight/figure-drawn'
import type { AskedQuestion, Section } from '~/domains/insight/sections'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useWords } from '~/platform/i18n'
import { type Scale, scaleFor } from '~/ui/figures/bar-layout'
import { FigureHead, FigureHeading } from '~/ui/figures/figure-row'
import type { Arch } from '~/ui/mark'
import { Details } from '~/ui/notice'
import { AskedRows, type RowsOf } from './asked-rows'
import { SectionTables } from './section-tables'

export const archOf = { A: 'outer', B: 'middle', C: 'inner' } as const satisfies Record<Section['question'], Arch>

/** One scale for every bar of a page, so that lengths can be compared. */
export function scaleOf(t: TFunction, asked: readonly AskedQuestion[]): Scale {
  const figures = asked.flatMap(({ figure, earlier, groups }) => [figure, ...(earlier ? [earlier] : []), ...groups.map((each) => each.figure)])
  return scaleFor(figures.flatMap((figure) => (figure.kind === 'scale' ? [barOf(t, figure)] : [])))
}

/** A, B or C: its aspects, what was asked about each, and the same as tables. On a phone B and C fold. */
export function SectionOf({ section, isOpen, ...rows }: RowsOf & { section: Section; isOpen: boolean }) {
  const t = useWords('inspector')
  const framework = useWords('framework')
  const insight = useWords('insight')
  const { question, aspects, notAsked } = section
  const asked = aspects.flatMap(({ questions }) => questions)
  const name = t('results.heading', { question, name: framework(`frameworkQuestions.${question}.name`) })
  const words = { aspects: notAsked.map((key) => framework(`aspects.${key}.name`)).join('; ') }
  return (
    <>
      <FigureHeading id={question} bold={archOf[question]} title={name} words={framework(`frameworkQuestions.${question}.asked`)} />
      {asked.length === 0 ? <p className="table-note">{t('results.noneWanted')}</p> : (
        <Fold summary={isOpen ? null : t('results.fold', { count: asked.length, question })}>
          <FigureHead><SidesHead scale={rows.scale} /></FigureHead>
          {aspects.map(({ key, questions }) => (
            <section key={key} aria-labelledby={`aspect-${key}`}>
              <h3 className="aspect" id={`aspect-${key}`}>{framework(`aspects.${key}.name`)}</h3>
              {questions.map((each) => <AskedRows asked={each} key={each.question.key} {...rows} />)}
            </section>
          ))}
          <Details summary={insight('table.open', { question })}>
            <SectionTables id={`table-${question}`} caption={insight('table.caption', { question: name })} asked={asked} earlierOn={rows.earlierOn} />
          </Details>
          {notAsked.length > 0 && <p className="table-note">{t('results.notAsked', words)}</p>}
        </Fold>
      )}
    </>
  )
}

/** Folds on a phone only; without a summary it never does. */
function Fold({ summary, children }: { summary: string | null; children: ReactNode }) {
  if (summary === null) return <>{children}</>
  return <details className="fold"><summary>{summary}</summary>{children}</details>
}
