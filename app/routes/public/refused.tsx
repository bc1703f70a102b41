import type { TFunction } from 'i18next'
import type { Refusal } from '~/gates/refusal'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { ActionLink } from '~/ui/navigation'
import { usePaths } from '~/use-paths'
import { PublicPage } from './public-page'

/** Heard says no, in plain words, with what to do instead. */
export function RefusedPage(refused: Refusal) {
  const { refusal, slug, areaName, at, words } = refused
  const t = useWords('refusals')
  const wayOn = wayOnFrom(t, usePaths(), refused)
  const language = useLanguage()
  const values = { areaName, at: at && momentInWords(at, language), words }
  return (
    <PublicPage survey={slug && areaName ? { slug, areaName } : undefined}>
      <title>{t('title', { words: t(`${refusal}.title`, values) })}</title>
      <h1 className="govuk-heading-l">{t(`${refusal}.title`, values)}</h1>
      <p>{t(`${refusal}.what`, values)}</p>
      <p>{t(`${refusal}.instead`, values)}</p>
      <ActionLink href={wayOn.href}>{wayOn.words}</ActionLink>
    </PublicPage>
  )
}

/** Where to go from here. */
function wayOnFrom(t: TFunction, paths: ReturnType<typeof usePaths>, { refusal, slug }: Refusal): { href: string; words: string } {
  if (refusal === 'signInAgain') return { href: paths.signIn, words: t('toSignIn') }
  if (refusal === 'notYours' || refusal === 'fileTooMuch') return { href: paths.work, words: t('toYourPages') }
  if (refusal === 'invitationUsed' && slug) return { href: paths.withoutCode(slug), words: t('withoutCode') }
  return slug ? { href: paths.survey(slug), words: t('toSurvey') } : { href: paths.home, words: t('toStart') }
}
