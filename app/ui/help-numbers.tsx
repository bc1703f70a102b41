import type { ReactNode } from 'react'

export interface HelpNumber {
  label: ReactNode
  /** As people read it: "0808 800 5000". */
  number: string
}

/** A telephone number that dials, and never breaks over two lines. */
export function Telephone({ number }: { number: string }) {
  return (
    <a className="govuk-link tel" href={`tel:${number.replace(/[^\d+]/g, '')}`} dir="ltr">{number.replaceAll(' ', '\u00a0')}</a>
  )
}

export function HelpNumbers({ numbers }: { numbers: HelpNumber[] }) {
  return (
    <dl className="help-numbers">
      {numbers.map(({ label, number }) => (
        <div className="help-numbers__row" key={number}><dt>{label}</dt><dd><Telephone number={number} /></dd></div>
      ))}
    </dl>
  )
}
