import type { ReactNode } from 'react'
import { type Asked, describedBy, groupClass, Hint, Wrong } from './asked'

interface SelectProps extends Omit<Asked, 'size'> {
  name: string
  label: ReactNode
  options: readonly { value: string; label: string }[]
  chosen?: string
  /** In a fieldset what is wrong is said beside the whole question; here it is marked. */
  isWrong?: boolean
}

/** A short list to choose one from: for filters, for places in a ranking, for months and days; a single answer has its rows. */
export function Select({ name, label, options, chosen, isWrong, ...asked }: SelectProps) {
  const isMarked = isWrong || asked.problem !== undefined
  return (
    <div className={groupClass(asked)}>
      <label className="govuk-label govuk-label--field" htmlFor={asked.id}>{label}</label>
      <Hint {...asked} />
      <Wrong {...asked} />
      <select
        className={`govuk-select${isMarked ? ' govuk-select--error' : ''}`} id={asked.id} name={name} defaultValue={chosen}
        aria-describedby={describedBy(asked)} aria-invalid={isMarked || undefined}
      >
        {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </div>
  )
}
