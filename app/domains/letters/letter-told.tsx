import { Fragment } from 'react'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Details } from '~/ui/notice'
import { type LetterKind, type LetterText, type LetterVersion, paragraphsOf } from './letter'

interface LetterToldProps {
  kind: LetterKind
  /** The newest first; empty while nobody has saved the draft. */
  versions: readonly LetterVersion[]
  draft: LetterText
  /** How many times it is recorded as sent. */
  sent: number
}

/** One letter to read: its newest words, and each that went before. */
export function LetterTold({ kind, versions, draft, sent }: LetterToldProps) {
  const t = useWords('letters')
  const language = useLanguage()
  const [newest] = versions
  return (
    <section>
      <h2 className="govuk-heading-m">{t(`kinds.${kind}.name`)}</h2>
      <p>
        {newest ? t('newest', { version: newest.version, name: newest.by, moment: momentInWords(newest.at, language) }) : t('notChanged')}{' '}
        {sent > 0 ? t('sentTimes', { count: sent }) : t('notSent')}
      </p>
      {newest
        ? versions.map((each) => <Text key={each.version} text={each} summary={t('read.version', { version: each.version, kind: t(`kinds.${kind}.name`) })} />)
        : <Text text={draft} summary={t('read.draft', { kind: t(`kinds.${kind}.name`) })} />}
    </section>
  )
}

function Text({ text, summary }: { text: LetterText; summary: string }) {
  return <Details summary={summary}><LetterWords {...text} /></Details>
}

/** The words of a letter, line by line as they were written. */
export function LetterWords({ subject, body }: LetterText) {
  return (
    <>
      <p><strong>{subject}</strong></p>
      {paragraphsOf(body).map((lines, n) => (
        <p key={n}>{lines.map((line, m) => <Fragment key={m}>{m > 0 && <br />}{line}</Fragment>)}</p>
      ))}
    </>
  )
}
