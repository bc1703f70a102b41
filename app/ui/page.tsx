import type { ReactNode } from 'react'
import { type Door, Doors } from './doors'
import { Header } from './header'
import { type Exit, Strip } from './strip'

interface PageProps {
  /** Words of the link that jumps over the header. */
  skip: ReactNode
  /** One line above the header, for a demonstration. */
  banner?: ReactNode
  /** The mark's link. */
  home: Door
  nav?: readonly Door[]
  /** Name of the header's navigation for those who do not see it. */
  navLabel: string
  signOut?: { action: string; words: ReactNode }
  /** Where you are; the oat strip is there only when this or `exit` is. */
  where?: ReactNode
  exit?: Exit
  /** What stands over the h1: BackLink. */
  before?: ReactNode
  /** The first page's oat band with its h1, first in main. */
  hero?: ReactNode
  children: ReactNode
  /** Beside main where there is room, after it on a phone. */
  aside?: Beside
  /** The same page in other languages: first on a first page, elsewhere before the footer. */
  languages?: ReactNode
  footer: { label: string; links: readonly Door[]; words?: ReactNode }
  /** `wide` for tables and charts. */
  width?: 'reading' | 'wide'
}

interface Beside {
  title: ReactNode
  body: ReactNode
}

/** The frame of every page: what you meet before, beside and after its one thing. */
export function Page({ skip, banner, home, nav, navLabel, signOut, where, exit, before, languages, footer, width, ...content }: PageProps) {
  return (
    <div className={width === 'wide' ? 'frame frame--wide' : 'frame'}>
      <a className="govuk-skip-link" href="#main">{skip}</a>
      <header>
        {banner && <div className="banner"><div className="width">{banner}</div></div>}
        <Header home={home} nav={nav} label={navLabel} signOut={signOut} />
        {(where || exit) && <Strip where={where} exit={exit} />}
        {content.hero && languages}
        {before && <div className="width before">{before}</div>}
      </header>
      {content.hero ? <FirstPage {...content} /> : <PlainPage {...content} />}
      {!content.hero && languages}
      <footer className="footer">
        <div className="width">
          <Doors label={footer.label} doors={footer.links} />
          {footer.words && <p className="footer__words">{footer.words}</p>}
        </div>
      </footer>
    </div>
  )
}

type Content = Pick<PageProps, 'hero' | 'children' | 'aside'>

function PlainPage({ children, aside }: Content) {
  return (
    <div className={aside ? 'width body columns' : 'width body'}>
      <main id="main" tabIndex={-1}>{children}</main>
      {aside && <aside className="aside" aria-labelledby="aside-title"><BesideWords {...aside} /></aside>}
    </div>
  )
}

/** The band is as wide as the page and holds the h1, so main is too; what stands beside is a section of it. */
function FirstPage({ hero, children, aside }: Content) {
  return (
    <main id="main" tabIndex={-1}>
      {hero}
      <div className={aside ? 'width body columns' : 'width body'}>
        <div>{children}</div>
        {aside && <section className="aside" aria-labelledby="aside-title"><BesideWords {...aside} /></section>}
      </div>
    </main>
  )
}

function BesideWords({ title, body }: Beside) {
  return <><h2 className="aside__title" id="aside-title">{title}</h2>{body}</>
}
