import type { Refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { ActionLink } from '~/ui/navigation'
import { PublicPage } from './public-page'

/** Heard says no, in plain words, with what to do instead. */
export function RefusedPage({ refusal, slug, areaName, at }: Refusal) {
  const t = useWords('refusals')
  const language = useLanguage()
  const values = { areaName, at: at && momentInWords(at, language) }
  return (
    <PublicPage survey={slug && areaName ? { slug, areaName } : undefined}>
      <title>{t('title', { words: t(`${refusal}.title`, values) })}</title>
      <h1 className="govuk-heading-l">{t(`${refusal}.title`, values)}</h1>
      <p>{t(`${refusal}.what`, values)}</p>
      <p>{t(`${refusal}.instead`, values)}</p>
      <ActionLink href={slug ? paths.survey(slug) : paths.home}>{slug ? t('toSurvey') : t('toStart')}</ActionLink>
    </PublicPage>
  )
}
