import type { ReactNode } from 'react'
import { Mark } from './mark'

/** Oat with a plum bar at the start side: what to mind before going on. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className="notice">{children}</div>
}

/** Only for "it is done". `title` is the page's h1; children: a lead, CodeInFours, what to do with it. */
export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="govuk-panel">
      <div className="govuk-panel__body">
        <h1 className="govuk-panel__title">{title}</h1>
        {children}
      </div>
      <Mark size={84} />
    </div>
  )
}

/** More for those who want it: native, so it opens without a script. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{summary}</span></summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
