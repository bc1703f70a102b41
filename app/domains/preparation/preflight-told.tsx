import type { ReactNode } from 'react'
import type { SurveyHours } from '~/domains/inspections/timeline'
import { useLanguage, useWords } from '~/platform/i18n'
import { isTranslated, ownNames } from '~/platform/languages'
import { dayInWords, momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'
import type { LanguageStanding, PreflightKey, PreflightLine } from './preflight'

interface PreflightToldProps {
  lines: readonly PreflightLine[]
  languages: readonly LanguageStanding[]
  hours: SurveyHours
  /** The day on which the area is told. */
  toldOn: string
  /** Where each thing is mended; nothing where it is not this person's to mend. */
  mendAt: Partial<Record<PreflightKey, string>>
}

/** A tick or a ring on each line, with words, and the way to what mends it. */
export function PreflightTold({ lines, mendAt, ...more }: PreflightToldProps) {
  const t = useWords('preparation')
  const open = lines.filter(({ isDone }) => !isDone).length
  return (
    <>
      <p><strong>{open === 0 ? t('preflight.ready') : t('preflight.notReady', { count: open })}</strong></p>
      <ul className="rows">
        {lines.map(({ key, isDone, count }) => (
          <li className="rows__row" key={key}>
            <div>
              <h2>{t(`preflight.lines.${key}.name`)}</h2>
              <LineWords line={{ key, isDone, count }} {...more} />
              {!isDone && mendAt[key] && (
                <p className="action"><a className="govuk-link" href={mendAt[key]}>{t('preflight.mend', { what: t(`preflight.lines.${key}.name`) })}</a></p>
              )}
            </div>
            <p><Status state={isDone ? 'done' : 'waiting'}>{t(isDone ? 'preflight.done' : 'preflight.open')}</Status></p>
          </li>
        ))}
      </ul>
    </>
  )
}

type LineProps = Omit<PreflightToldProps, 'lines' | 'mendAt'> & { line: PreflightLine }

function LineWords({ line: { key, isDone, count }, languages, hours, toldOn }: LineProps): ReactNode {
  const t = useWords('preparation')
  const language = useLanguage()
  const values = { count, day: dayInWords(toldOn, language, true), opens: momentInWords(hours.surveyOpensAt, language), closes: momentInWords(hours.surveyClosesAt, language) }
  if (key === 'questions' && !isDone && count === 0) return <p>{t('preflight.lines.questions.none')}</p>
  const words = <p>{t(`preflight.lines.${key}.${isDone ? 'done' : 'open'}`, values)}</p>
  if (key !== 'translations' || isDone) return words
  return (
    <>
      {words}
      <ul>
        {languages.map(({ language: of, missing, unchecked }) => (
          <li key={of}><bdi lang={of}>{isTranslated(of) ? ownNames[of] : of}</bdi>: {t('preflight.language', { missing, unchecked })}</li>
        ))}
      </ul>
    </>
  )
}
