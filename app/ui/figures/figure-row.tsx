import type { ReactNode } from 'react'
import { type Arch, Mark } from '../mark'

interface FigureRowProps {
  /** A heading when rows are many and long; else bold words. */
  level?: 'h2' | 'h3' | 'h4' | 'p'
  name: ReactNode
  href?: string
  tag?: ReactNode
  note?: ReactNode
  /** Its figure: DivergingBar, Withheld. */
  children: ReactNode
  totals?: ReactNode
  base?: ReactNode
}

/** A name, its figure and its totals: side by side where there is room. */
export function FigureRow({ level: Name = 'h3', name, href, tag, note, children, totals, base }: FigureRowProps) {
  return (
    <div className="figure-row">
      <div className="figure-row__about">
        <Name className="figure-row__name">
          {href ? <a className="govuk-link" href={href}>{name}</a> : name}
        </Name>
        {tag && <span className="tag">{tag}</span>}
        {note && <p className="figure-row__note">{note}</p>}
      </div>
      <div className="figure-row__figure">{children}</div>
      <div className="figure-row__totals">
        {totals && <p>{totals}</p>}
        {base && <p className="soft">{base}</p>}
      </div>
    </div>
  )
}

/** Above a group of rows; children: BarHead. */
export function FigureHead({ children }: { children: ReactNode }) {
  return <div className="figure-row figure-row--head"><div className="figure-row__figure">{children}</div></div>
}

/** A part of a wide page with its arch: its name and one plain sentence over a strong line. */
export function FigureHeading({ id, bold, title, words }: { id?: string; bold?: Arch; title: ReactNode; words?: ReactNode }) {
  return (
    <div className="figure-heading" id={id}>
      <Mark size={44} bold={bold} />
      <div>
        <h2 className="figure-heading__title">{title}</h2>
        {words && <p className="figure-heading__words">{words}</p>}
      </div>
    </div>
  )
}

/** A line of figures that matter: "185 responses". */
export function KeyFigures({ figures }: { figures: readonly { figure: ReactNode; words: ReactNode }[] }) {
  return (
    <ul className="key-figures">
      {figures.map(({ figure, words }, n) => <li key={n}><strong>{figure}</strong> {words}</li>)}
    </ul>
  )
}
