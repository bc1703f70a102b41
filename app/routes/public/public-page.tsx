import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import type { loader as rootLoader } from '~/root'
import { Page } from '~/ui/page'
import { BackLink } from '~/ui/navigation'

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
  const t = useWords('public')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <Page
      skip={t('frame.skip')}
      banner={root?.isDemonstration && t('frame.demonstration')}
      home={{ href: survey ? paths.survey(survey.slug) : paths.home, words: t('frame.name') }}
      nav={[{ href: paths.settings, words: t('frame.settings') }]}
      navLabel={t('frame.navLabel')}
      where={survey && !hero && t('frame.where', { areaName: survey.areaName })}
      exit={exit ? { action: paths.exit, words: t('frame.exit') } : undefined}
      hero={hero}
      before={back && <BackLink href={back.href}>{back.words ?? t('frame.back')}</BackLink>}
      aside={aside}
      footer={{ label: t('frame.footerLabel'), links: footerLinks(t, survey?.slug), words: t('frame.about') }}
    >
      {children}
    </Page>
  )
}

function footerLinks(t: ReturnType<typeof useWords>, slug: string | undefined) {
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
