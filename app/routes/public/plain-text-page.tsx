import { useWords } from '~/platform/i18n'
import { PublicPage } from './public-page'

interface PlainTextPageProps {
  /** The file in locales/<lang>/ that holds title, documentTitle and sections. */
  which: 'privacy' | 'accessibility' | 'complaints'
  /** In the order of the page; each has a title and some words. */
  sections: readonly string[]
}

/** A page of words under headings: what the law wants said, said plainly. */
export function PlainTextPage({ which, sections }: PlainTextPageProps) {
  const t = useWords(which)
  return (
    <PublicPage>
      <title>{t('documentTitle')}</title>
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('lead')}</p>
      {sections.map((section) => (
        <section key={section}>
          <h2 className="govuk-heading-m">{t(`sections.${section}.title`)}</h2>
          <p>{t(`sections.${section}.words`)}</p>
        </section>
      ))}
    </PublicPage>
  )
}
