import type { ReactNode } from 'react'

export interface Fact {
  label: ReactNode
  words: ReactNode
}

export interface Answered extends Fact {
  /** `about` is read out only: Change<about>. */
  change?: { href: string; words: ReactNode; about: ReactNode }
}

/** Labels and words between hairlines. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, words }, n) => (
        <div className="facts__row" key={n}><dt>{label}</dt><dd>{words}</dd></div>
      ))}
    </dl>
  )
}

/** The same with a link to change each: for "Check your answers". */
export function SummaryList({ rows }: { rows: Answered[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ label, words, change }, n) => (
        <div className="govuk-summary-list__row" key={n}>
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{words}</dd>
          {change && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={change.href}>
                {change.words}<span className="govuk-visually-hidden"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
