import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { inPathLanguage, useLanguage, useTrust, useWords } from '~/platform/i18n'
import { isForFamilies } from '~/platform/languages'
import type { loader as rootLoader } from '~/root'
import { LanguageNavigation } from '~/ui/language-navigation'
import { BackLink } from '~/ui/navigation'
import { Page } from '~/ui/page'
import { usePaths } from '~/use-paths'

interface PublicPageProps {
  /** The survey whose pages these are; its footer leads to "Worried about a child now?" first. */
  survey?: { slug: string; areaName: string }
  /** Past the consent: the way out is always there. */
  exit?: boolean
  hero?: ReactNode
  back?: { href: string; words?: string }
  aside?: { title: string; body: ReactNode }
  children: ReactNode
}

/** What every page that families use has around it. Holds nothing of the visitor. */
export function PublicPage({ survey, exit, hero, back, aside, children }: PublicPageProps) {
  const paths = usePaths()
  const t = useWords('public')
  const isDraft = useTrust('public', ['frame']) === 'drafted'
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <Page
      skip={t('frame.skip')}
      banner={(root?.isDemonstration || root?.isRehearsal) && <Banner />}
      home={{ href: survey ? paths.survey(survey.slug) : paths.home, words: t('frame.name') }}
      nav={[{ href: '#languages', words: t('frame.languages') }, { href: paths.settings, words: t('frame.settings') }]}
      navLabel={t('frame.navLabel')}
      where={survey && !hero && t('frame.where', { areaName: survey.areaName })}
      exit={exit ? { action: paths.exit, words: t('frame.exit') } : undefined}
      hero={hero}
      before={back && <BackLink href={back.href}>{back.words ?? t('frame.back')}</BackLink>}
      aside={aside}
      languages={<Languages />}
      footer={{
        label: t('frame.footerLabel'),
        links: footerLinks(t, paths, survey?.slug),
        words: <>{t('frame.about')}{isDraft && <><br />{t('frame.draft')}</>}</>,
      }}
    >
      {children}
    </Page>
  )
}

/** What this is not: a real place, or the real survey. */
function Banner() {
  const t = useWords('public')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <>
      {root?.isRehearsal && <p><strong>{t('frame.rehearsal')}</strong></p>}
      {root?.isDemonstration && t('frame.demonstration')}
    </>
  )
}

/** The same page in the other languages. What was typed and kept stays, because the cookies hold in each. */
function Languages() {
  const t = useWords('public')
  const here = useLanguage()
  const { pathname, search } = useLocation()
  const { home } = usePaths()
  const page = isForFamilies(pathname) ? pathname + search : home
  return <LanguageNavigation label={t('frame.languages')} here={here} hrefIn={(language) => inPathLanguage(page, language)} />
}

function footerLinks(t: ReturnType<typeof useWords>, paths: ReturnType<typeof usePaths>, slug: string | undefined) {
  const ofSurvey = slug
    ? [
        { href: paths.worried(slug), words: t('frame.worried') },
        { href: paths.whoSeesWhat(slug), words: t('frame.whoSeesWhat') },
      ]
    : []
  return [
    ...ofSurvey,
    { href: paths.privacy, words: t('frame.privacy') },
    { href: paths.accessibility, words: t('frame.accessibility') },
    { href: paths.complaints, words: t('frame.complaints') },
    { href: paths.settings, words: t('frame.settings') },
  ]
}
