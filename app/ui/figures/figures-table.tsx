import type { ReactNode } from 'react'

interface FiguresTableProps {
  id: string
  caption: ReactNode
  /** Of the first column, then of each figure. */
  head: readonly ReactNode[]
  rows: readonly { head: ReactNode; figures: readonly ReactNode[] }[]
  /** Under the table: what "c" means, what the base is. */
  note?: ReactNode
}

/** The same figures in words and numbers; scrolls by itself, by keyboard too, when the page is narrower. */
export function FiguresTable({ id, caption, head, rows, note }: FiguresTableProps) {
  return (
    <>
      <section className="table-frame" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className="govuk-table" id={id}>
          <caption className="govuk-table__caption" id={`${id}-caption`}><span>{caption}</span></caption>
          <thead>
            <tr>{head.map((words, n) => <th className={cell('header', n)} scope="col" key={n}>{words}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ head, figures }, n) => (
              <tr key={n}>
                <th className={cell('header', 0)} scope="row">{head}</th>
                {figures.map((figure, m) => <td className={cell('cell', 1)} key={m}>{figure}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {note && <div className="table-note">{note}</div>}
    </>
  )
}

const cell = (kind: 'header' | 'cell', column: number) =>
  `govuk-table__${kind}${column > 0 ? ` govuk-table__${kind}--numeric` : ''}`
