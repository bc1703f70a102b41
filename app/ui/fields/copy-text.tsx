import { describedBy, Hint } from './asked'

interface CopyTextProps {
  id: string
  label: string
  hint?: string
  words: string
  language: string
  direction: 'ltr' | 'rtl'
}

/** Words to take along: a box that can be selected whole and not changed. */
export function CopyText({ id, label, hint, words, language, direction }: CopyTextProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--field" htmlFor={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <textarea
        className="govuk-textarea" id={id} rows={7} readOnly lang={language} dir={direction} defaultValue={words}
        aria-describedby={describedBy({ id, hint })}
      />
    </div>
  )
}
