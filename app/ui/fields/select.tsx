import type { ReactNode } from 'react'

interface SelectProps {
  id: string
  name: string
  label: ReactNode
  options: readonly { value: string; label: string }[]
  chosen?: string
}

/** A short list to choose one from, beside its button: for filters, never for a survey's answers. */
export function Select({ id, name, label, options, chosen }: SelectProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--field" htmlFor={id}>{label}</label>
      <select className="govuk-select" id={id} name={name} defaultValue={chosen}>
        {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </div>
  )
}
