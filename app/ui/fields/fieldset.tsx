import type { ReactNode } from 'react'
import { type Asked, describedBy, groupClass, Hint, Wrong } from './asked'

interface FieldsetProps extends Asked {
  legend: ReactNode
  /** Between the hint and the controls: a notice, help numbers. Read as part of the page, not of the field. */
  before?: ReactNode
  children: ReactNode
}

/** Controls that answer one question; the legend asks it. */
export function Fieldset({ legend, before, children, ...asked }: FieldsetProps) {
  return (
    <div className={groupClass(asked)}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(asked)}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${asked.size ?? 'page'}`}>
          {asked.size === 'field' ? legend : <h1 className="govuk-fieldset__heading">{legend}</h1>}
        </legend>
        <Hint {...asked} />
        {before}
        <Wrong {...asked} />
        {children}
      </fieldset>
    </div>
  )
}
