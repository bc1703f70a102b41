import type { ReactNode } from 'react'

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return <a className="govuk-back-link" href={href}>{children}</a>
}

/** A link that acts, alone on its line and 44px tall: "Pause and come back later". */
export function ActionLink({ href, children }: { href: string; children: ReactNode }) {
  return <p className="action"><a className="govuk-link" href={href}>{children}</a></p>
}

/**
 * "Question 4 of 12" with its meter. The words say it all, so the meter is not read out.
 * `now` counts from 1: on the fourth of twelve, a third is filled.
 */
export function Progress({ now, of, children }: { now: number; of: number; children: ReactNode }) {
  return (
    <p className="progress">
      <span>{children}</span>
      <svg className="progress__meter" width="112" height="6" viewBox="0 0 112 6" aria-hidden="true" focusable="false">
        <rect className="progress__way" width="112" height="6" rx="3" />
        <rect className="progress__gone" width={(112 * now) / of} height="6" rx="3" />
      </svg>
    </p>
  )
}
