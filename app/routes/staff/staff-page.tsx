import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import type { loader as rootLoader } from '~/root'
import type { Door } from '~/ui/header'
import { BackLink } from '~/ui/navigation'
import { Page } from '~/ui/page'

interface StaffPageProps {
  /** Of the document; the page writes its own h1. */
  title: string
  /** Who is signed in; without a name there is nothing to sign out of. */
  name?: string
  nav?: Door[]
  where?: string
  back?: { href: string; words: string }
  width?: 'reading' | 'wide'
  children: ReactNode
}

/** What stands around every page behind sign-in. */
export function StaffPage({ title, name, nav = [], where, back, width, children }: StaffPageProps) {
  const t = useWords('staff')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <Page
      skip={t('frame.skip')}
      banner={root?.isDemonstration && t('frame.demonstration')}
      home={{ href: paths.home, words: t('frame.name') }}
      nav={[...nav, ...(name ? [{ href: paths.signOut, words: t('frame.signOut', { name }) }] : [])]}
      navLabel={t('frame.navLabel')}
      where={where}
      before={back && <BackLink href={back.href}>{back.words}</BackLink>}
      width={width}
      footer={{
        label: t('frame.footerLabel'),
        links: [
          { href: paths.accessibility, words: t('frame.accessibility') },
          { href: paths.privacy, words: t('frame.privacy') },
          { href: paths.figuresMadeSafe, words: t('frame.figuresMadeSafe') },
        ],
      }}
    >
      <title>{t('frame.documentTitle', { title })}</title>
      {children}
    </Page>
  )
}
