import type { ReactNode } from 'react'

/** A link that leads somewhere else. */
export interface Door {
  href: string
  words: ReactNode
  /** This is the page you are on. */
  current?: boolean
  /** It opens for these alone: nobody else is shown it. */
  only?: 'forum' | 'lead'
}

/** Links side by side, each 44px tall. */
export function Doors({ label, doors }: { label: string; doors: readonly Door[] }) {
  return (
    <nav aria-label={label}>
      <ul className="doors">
        {doors.map(({ href, words, current }) => (
          <li key={href}><a className="govuk-link" href={href} aria-current={current ? 'page' : undefined}>{words}</a></li>
        ))}
      </ul>
    </nav>
  )
}
