import type { LetterVersion } from '~/domains/letters/letter'
import { LetterWords } from '~/domains/letters/letter-told'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Notice } from '~/ui/notice'

/** Says that somebody else saved the letter meanwhile, and what to do. */
export function LetterConflict({ visitId, newer: { kind, version, by } }: { visitId: string; newer: LetterVersion }) {
  const t = useWords('letters')
  return (
    <Notice>
      <p role="alert"><strong>{t('conflict.title', { name: by, version })}</strong></p>
      <p>{t('conflict.words', { name: by })}</p>
      <p><a className="govuk-link" href={paths.letter(visitId, kind)}>{t('conflict.keepTheirs', { version })}</a></p>
    </Notice>
  )
}

/** The newer words, to read beside one's own. */
export function NewerWords({ newer }: { newer: LetterVersion }) {
  const t = useWords('letters')
  const moment = momentInWords(newer.at, useLanguage())
  return (
    <section className="careful__english">
      <h2 className="govuk-heading-m">{t('conflict.theirs', { version: newer.version, name: newer.by, moment })}</h2>
      <LetterWords {...newer} />
    </section>
  )
}
