import { useLanguage, useWords } from '~/platform/i18n'
import type { Scale } from '~/ui/figures/bar-layout'
import { BarHead, DivergingBar } from '~/ui/figures/diverging-bar'
import { Legend } from '~/ui/figures/legend'
import { PlainBars } from '~/ui/figures/plain-bars'
import { Withheld } from '~/ui/figures/withheld'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { barOf, drawn } from './drawing'
import type { ChoiceFigure, Figure, ScaleFigure } from './figure'
import { optionName, sentenceOf, shareAsNumber } from './figure-words'

interface DrawnProps {
  question: SurveyQuestion
  figure: Figure
  /** The same question at the earlier inspection: said beside each bar of a choice. */
  earlier?: Figure | null
  /** Of every bar of the page. */
  scale: Scale
}

/** A figure as its question asks for: a bar left and right of a line, a bar for each option, or why there is none. */
export function FigureDrawn({ question, figure, earlier = null, scale }: DrawnProps) {
  const t = useWords('insight')
  const language = useLanguage()
  if (figure.kind === 'withheld') return <Withheld lead={t('withheldLead')}>{t(`withheld.${figure.reason}`)}</Withheld>
  if (figure.kind === 'scale') return <DivergingBar label={sentenceOf(t, language, question, figure)} scale={scale} {...barOf(t, figure)} />
  return <ChoiceDrawn question={question} figure={figure} earlier={earlier?.kind === 'choice' ? earlier : null} />
}

/** As far as a side of the diverging bars reaches, unless a bar is longer. */
const usualLength = 75

function ChoiceDrawn({ question, figure, earlier }: { question: SurveyQuestion; figure: ChoiceFigure; earlier: ChoiceFigure | null }) {
  const t = useWords('insight')
  const language = useLanguage()
  const was = (option: string) => earlier?.shares.find((each) => each.option === option)?.share
  const bars = figure.shares.map(({ option, share, interval }) => {
    const before = was(option)
    return {
      label: optionName(language, question, option),
      share: drawn(share),
      range: interval ?? undefined,
      text: (
        <>
          {shareAsNumber(t, share)}
          {before && <span className="plain-bars__was"> {t('earlier.was', { share: shareAsNumber(t, before) })}</span>}
        </>
      ),
    }
  })
  const isLong = figure.shares.some(({ share }) => drawn(share) !== 'few' && Number(drawn(share)) > usualLength)
  return <PlainBars bars={bars} scale={isLong ? 100 : usualLength} />
}

/** "53 badly, 33 well"; nothing for what has no sides. */
export function Totals({ figure }: { figure: Figure }) {
  const t = useWords('insight')
  if (figure.kind !== 'scale') return null
  const { badly, well }: ScaleFigure = figure
  return (
    <>
      <strong>{shareAsNumber(t, badly.share)}</strong> {t('totals.badly')}, <strong>{shareAsNumber(t, well.share)}</strong> {t('totals.well')}
    </>
  )
}

/** Which way is which, above a group of bars. */
export function SidesHead({ scale }: { scale: Scale }) {
  const t = useWords('insight')
  return <BarHead left={t('sides.left')} right={t('sides.right')} middle={t('sides.middle')} scale={scale} />
}

/** What the colours and lines mean. */
export function FigureLegend() {
  const t = useWords('insight')
  return (
    <Legend
      groups={[
        { label: t('legend.left'), signs: [{ sign: 'far-left', words: t('steps.very-badly') }, { sign: 'near-left', words: t('steps.quite-badly') }] },
        { label: t('legend.right'), signs: [{ sign: 'near-right', words: t('steps.quite-well') }, { sign: 'far-right', words: t('steps.very-well') }] },
        {
          label: t('legend.apart'),
          signs: [
            { sign: 'middle', words: t('steps.middle') },
            { sign: 'range', words: t('legend.range') },
            { sign: 'withheld', words: t('legend.withheld') },
          ],
        },
      ]}
    />
  )
}
