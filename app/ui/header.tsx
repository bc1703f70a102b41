import type { ReactNode } from 'react'
import { Mark } from './mark'

/** A link that leads somewhere else. */
export interface Door {
  href: string
  words: ReactNode
  /** This is the page you are on. */
  current?: boolean
}

export function Header({ home, nav = [], label }: { home: Door; nav?: Door[]; label: string }) {
  return (
    <header className="header">
      <div className="width header__row">
        <a className="header__home" href={home.href} translate="no"><Mark />{home.words}</a>
        {nav.length > 0 && (
          <nav aria-label={label}>
            <ul className="doors">
              {nav.map(({ href, words, current }) => (
                <li key={href}><a className="govuk-link" href={href} aria-current={current && 'page'}>{words}</a></li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}
