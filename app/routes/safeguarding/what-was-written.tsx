import type { ConcernContent } from '~/domains/safeguarding/concern'
import { useWords } from '~/platform/i18n'
import { Notice } from '~/ui/notice'

/** The words, letter by letter, with the lines that somebody made. */
export function WhatWasWritten({ from, question, text }: ConcernContent) {
  const t = useWords('safeguarding')
  return (
    <section aria-labelledby="written">
      <h2 id="written">{t('written.title')}</h2>
      <p>{t(`written.from.${from}`)} {question && t('written.question', { question })}</p>
      <blockquote className="quote">{text}</blockquote>
      <p>{t('written.unknown')}</p>
      <Notice><p>{t('written.goes')}</p></Notice>
    </section>
  )
}
