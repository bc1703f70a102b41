import type { ReactNode } from 'react'
import { type Arch, Mark } from '../mark'

/** Which way a question leans; `even` is too close to tell. */
export type Lean = 'left' | 'right' | 'even' | 'withheld'

export interface GlanceCard {
  href: string
  name: ReactNode
  bold?: Arch
  leans: readonly Lean[]
  /** The shapes in words: "2 lean badly, 1 too close to tell". */
  words: ReactNode
}

/** One shape a question: never a sum, never a score. */
export function Glance({ cards }: { cards: readonly GlanceCard[] }) {
  return (
    <ul className="glance">
      {cards.map(({ href, name, bold, leans, words }) => (
        <li className="glance__card" key={href}>
          <Mark size={44} bold={bold} />
          <div>
            <a className="govuk-link glance__name" href={href}>{name}</a>
            <Leans leans={leans} />
            <p className="glance__words">{words}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Leans({ leans }: { leans: readonly Lean[] }) {
  return (
    <span className="glance__leans" aria-hidden="true" dir="ltr">
      {leans.map((lean, n) =>
        lean === 'withheld'
          ? <span className="glance__lean hatch" key={n} />
          : <svg className="glance__lean" key={n} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">{shapes[lean]}</svg>,
      )}
    </span>
  )
}

const shapes = {
  left: <g className="tone tone--far-left"><path d="M18 2v16L2 10z" /></g>,
  right: <g className="tone tone--far-right"><path d="M2 2v16l16-8z" /></g>,
  even: <g className="tone tone--middle"><path d="m10 1.5 8.5 8.5-8.5 8.5L1.5 10z" /></g>,
}
