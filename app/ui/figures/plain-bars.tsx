import type { ReactNode } from 'react'
import type { Share } from './bar-layout'

export interface PlainBar {
  label: ReactNode
  /** In 100; null is withheld. */
  share: Share | null
  /** Beside the bar: "25", "10 or less", "c". */
  text: ReactNode
  range?: readonly [number, number]
}

/** How many chose each: one bar a line from a common start, the words and the figure beside it. */
export function PlainBars({ bars, scale = 100 }: { bars: readonly PlainBar[]; scale?: number }) {
  return (
    <ul className="plain-bars">
      {bars.map(({ label, share, text, range }, n) => (
        <li className="plain-bars__row" key={n}>
          <span className="plain-bars__label">{label}</span>
          {share === null ? <span className="plain-bars__line hatch" /> : <Line share={share} range={range} scale={scale} />}
          <span className="plain-bars__text">{text}</span>
        </li>
      ))}
    </ul>
  )
}

function Line({ share, range, scale }: { share: Share; range: PlainBar['range']; scale: number }) {
  return (
    <svg className="plain-bars__line" viewBox={`0 0 ${scale} 36`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={share === 'few' ? 'plain-bars__few' : 'plain-bars__share'} y="1" width={share === 'few' ? 9 : share} height="24" />
      <path className="bar__zero" d="M0 0v36" />
      {range && <path className="bar__range" d={`M${range[0]} 28v8M${range[0]} 32H${range[1]}M${range[1]} 28v8`} />}
    </svg>
  )
}
