import type { ReactNode } from 'react'
import type { Tone } from './bar-layout'

export interface LegendGroup {
  label?: ReactNode
  signs: readonly { sign: Tone | 'few' | 'range' | 'withheld'; words: ReactNode }[]
}

/** What the colours and lines mean; groups are parted by the bars' own line. */
export function Legend({ groups }: { groups: readonly LegendGroup[] }) {
  return (
    <div className="legend">
      {groups.map(({ label, signs }, n) => (
        <p className="legend__group" key={n}>
          {label && <span className="legend__label">{label}</span>}
          {signs.map(({ sign, words }) => <span className="legend__sign" key={sign}><Swatch sign={sign} />{words}</span>)}
        </p>
      ))}
    </div>
  )
}

function Swatch({ sign }: { sign: LegendGroup['signs'][number]['sign'] }) {
  if (sign === 'withheld') return <span className="swatch hatch" aria-hidden="true" />
  return (
    <svg className="swatch" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true" focusable="false">
      {sign === 'range'
        ? <path className="bar__range" d="M1 5v8M1 9h24M25 5v8" />
        : <g className={`tone tone--${sign}`}><rect x="1" y="1" width="24" height="16" /></g>}
    </svg>
  )
}
