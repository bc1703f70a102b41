import type { ReactNode } from 'react'

interface SelectProps {
  id: string
  name: string
  label: ReactNode
  options: readonly { value: string; label: string }[]
  chosen?: string
  /** What stands wrong is said beside the whole question; here it is marked. */
  isWrong?: boolean
}

/** A short list to choose one from: for filters, for places in a ranking and for months; a single answer has its rows. */
export function Select({ id, name, label, options, chosen, isWrong }: SelectProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--field" htmlFor={id}>{label}</label>
      <select
        className={`govuk-select${isWrong ? ' govuk-select--error' : ''}`} id={id} name={name} defaultValue={chosen}
        aria-invalid={isWrong || undefined}
      >
        {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </div>
  )
}
