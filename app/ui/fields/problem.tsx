import type { ReactNode } from 'react'

/** What a person can put right: `id` is the id given to the field, `words` stand in the summary and beside it. */
export interface Problem {
  id: string
  words: ReactNode
}

interface ErrorSummaryProps {
  title: ReactNode
  problems: Problem[]
}

/** Stands first in main. Focus is moved to it where a script runs; role alert reads it where none does. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="govuk-error-summary__title" id="error-summary-title">{title}</h2>
      <ul className="govuk-error-summary__list">
        {problems.map(({ id, words }) => <li key={id}><a href={`#${id}`}>{words}</a></li>)}
      </ul>
    </div>
  )
}

/** The same words again, beside the field, with a sign. `prefix` ("Error:") is read out only. */
export function FieldProblem({ id, prefix, children }: { id: string; prefix: string; children: ReactNode }) {
  return (
    <p className="govuk-error-message" id={`${id}-problem`}>
      <svg className="govuk-error-message__sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="10" fill="currentColor" />
        <path className="on-sign" d="M10 4.5v6.5M10 14.5v.5" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <span><span className="govuk-visually-hidden">{prefix} </span>{children}</span>
    </p>
  )
}
