import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import type { SurveyDeed } from './survey-record'

interface Line {
  deed: SurveyDeed
  version: number | null
  words: string
  by: string
  at: string
}

/** The survey's record under its heading, newest first: who did what, when, and why. Nothing while it is empty. */
export function RecordTold({ record }: { record: readonly Line[] }) {
  const t = useWords('publication')
  const language = useLanguage()
  if (record.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('recordTitle')}</h2>
      <ul className="record">
        {record.map(({ deed, version, words, by, at }) => (
          <li key={`${at}${deed}`}>
            <p>{t(`record.${deed}`, { by, version })} <span className="soft">{momentInWords(at, language)}</span></p>
            {words && <p><q>{words}</q></p>}
          </li>
        ))}
      </ul>
    </>
  )
}
