import type { ReactNode } from 'react'
import { type Asked, describedBy, groupClass, Hint, Wrong } from './asked'

/** A file from the person's own device. `accept`: what its program offers first; the server looks again. */
export function FileField({ label, accept, ...asked }: Asked & { label: ReactNode; accept: string }) {
  const { id, problem } = asked
  return (
    <div className={groupClass(asked)}>
      <label className="govuk-label govuk-label--field" htmlFor={id}>{label}</label>
      <Hint {...asked} />
      <Wrong {...asked} />
      <input
        className="govuk-file-upload" type="file" id={id} name={id} accept={accept}
        aria-describedby={describedBy(asked)} aria-invalid={problem && true}
      />
    </div>
  )
}
