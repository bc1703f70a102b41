import type { LinksFunction } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import type { loader as rootLoader } from '~/root'
import { type Door, Doors } from '~/ui/doors'
import { BackLink } from '~/ui/navigation'
import { Page } from '~/ui/page'
import styles from '~/ui/styles/inspector.scss?url'

/** Each staff door exports these two: `export { staffHeaders as headers, staffLinks as links }`. */
export const staffLinks: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Nothing behind sign-in is kept by a browser or on the way to it. */
export const staffHeaders = () => ({ 'Cache-Control': 'no-store' })

interface StaffPageProps {
  /** The page's name; "– Heard" is put after it. */
  title: string
  /** Begins the document's title with "Error: ". */
  hasProblem?: boolean
  /** Who has signed in; without a name there is nothing to sign out of. */
  name?: string
  nav?: readonly Door[]
  /** The mark's link: the person's own first page. */
  home?: string
  where?: ReactNode
  back?: { href: string; words: string }
  aside?: { title: string; body: ReactNode }
  children: ReactNode
}

/** What every page behind sign-in has around it: wider than a family's page, with a name and a way to sign out. */
export function StaffPage({ title, hasProblem, name, nav = [], home = paths.home, back, children, ...rest }: StaffPageProps) {
  const t = useWords('people')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <Page
      width="wide"
      skip={t('frame.skip')}
      banner={(root?.isDemonstration || root?.isRehearsal) && <Banner isRehearsal={root.isRehearsal} isDemonstration={root.isDemonstration} />}
      home={{ href: home, words: t('frame.name') }}
      nav={nav.filter(({ only }) => !only || root?.leadsTo.includes(only))}
      navLabel={t('frame.navLabel')}
      signOut={name ? { action: paths.signOut, words: t('frame.signOut', { name }) } : undefined}
      before={back && <BackLink href={back.href}>{back.words}</BackLink>}
      footer={{ label: t('frame.footerLabel'), links: footerLinks(t), words: t('frame.about') }}
      {...rest}
    >
      <title>{t(hasProblem ? 'frame.errorTitle' : 'frame.title', { title })}</title>
      {children}
    </Page>
  )
}

function Banner({ isRehearsal, isDemonstration }: { isRehearsal: boolean; isDemonstration: boolean }) {
  const t = useWords('people')
  return (
    <>
      {isRehearsal && <p><strong>{t('frame.rehearsal')}</strong></p>}
      {isDemonstration && <DemonstrationBanner />}
    </>
  )
}

function DemonstrationBanner() {
  const t = useWords('people')
  const doors = [
    { href: paths.devClock, words: t('demonstration.clock') },
    { href: paths.devSignInAs, words: t('demonstration.signInAs') },
    { href: paths.devOutbox, words: t('demonstration.outbox') },
  ]
  return (
    <div className="banner__row">
      <p>{t('demonstration.banner')}</p>
      <Doors label={t('demonstration.navLabel')} doors={doors} />
    </div>
  )
}

const footerLinks = (t: ReturnType<typeof useWords>) => [
  { href: paths.accessibility, words: t('frame.accessibility') },
  { href: paths.figuresMadeSafe, words: t('frame.figuresMadeSafe') },
  { href: paths.privacy, words: t('frame.privacy') },
  { href: paths.complaints, words: t('frame.complaints') },
  { href: paths.settings, words: t('frame.settings') },
]
