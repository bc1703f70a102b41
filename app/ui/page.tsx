import type { ReactNode } from 'react'
import { type Door, Header } from './header'
import { Strip, type Exit } from './strip'

interface PageProps {
  /** Words of the link that jumps over the header. */
  skip: string
  /** One line above the header, for a demonstration. */
  banner?: ReactNode
  /** The mark's link. */
  home: Door
  nav?: Door[]
  /** Name of the header's navigation for those who do not see it. */
  navLabel: string
  /** Where you are; the oat strip is there only when this or `exit` is. */
  where?: ReactNode
  exit?: Exit
  /** The first page's oat band, in the place of a plain h1. */
  hero?: ReactNode
  /** What stands over the h1: BackLink. */
  before?: ReactNode
  children: ReactNode
  aside?: { title: ReactNode; body: ReactNode }
  footer: { label: string; links: Door[]; words?: ReactNode }
  /** `wide` for tables and charts. */
  width?: 'reading' | 'wide'
}

/** The frame of every page: what you meet before, beside and after its one thing. */
export function Page(props: PageProps) {
  return (
    <div className={props.width === 'wide' ? 'frame frame--wide' : 'frame'}>
      <a className="govuk-skip-link" href="#main">{props.skip}</a>
      {props.banner && <div className="banner"><div className="width">{props.banner}</div></div>}
      <Header home={props.home} nav={props.nav} label={props.navLabel} />
      {(props.where || props.exit) && <Strip where={props.where} exit={props.exit} />}
      {props.hero}
      <div className="width body">
        {props.before}
        <div className={props.aside ? 'columns' : undefined}>
          <main id="main" tabIndex={-1}>{props.children}</main>
          {props.aside && (
            <aside className="aside" aria-labelledby="aside-title">
              <h2 className="aside__title" id="aside-title">{props.aside.title}</h2>
              {props.aside.body}
            </aside>
          )}
        </div>
      </div>
      <Footer {...props.footer} />
    </div>
  )
}

function Footer({ label, links, words }: PageProps['footer']) {
  return (
    <footer className="footer">
      <div className="width">
        <nav aria-label={label}>
          <ul className="doors">
            {links.map(({ href, words }) => <li key={href}><a className="govuk-link" href={href}>{words}</a></li>)}
          </ul>
        </nav>
        {words && <p className="footer__words">{words}</p>}
      </div>
    </footer>
  )
}
