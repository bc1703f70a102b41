/** A sheet by its heads: a cell that is empty is not there. `number` is the row as a spreadsheet program counts it. */
export interface Table {
  heads: string[]
  rows: TableRow[]
}

export interface TableRow {
  number: number
  cells: Record<string, string>
}

export type Sheets = Record<string, string[][]>

/** Reads cells, the heads in the first row; rows without any words are left out. */
export function asTable(cells: readonly (readonly string[])[]): Table {
  const heads = (cells[0] ?? []).map((head) => head.trim())
  const rows = cells.slice(1).map((row, n) => ({
    number: n + 2,
    cells: Object.fromEntries(heads.flatMap((head, at) => (head && row[at]?.trim() ? [[head, row[at].trim()]] : []))),
  }))
  return { heads: heads.filter(Boolean), rows: rows.filter(({ cells }) => Object.keys(cells).length > 0) }
}

/** The heads in order, then each row beneath them. */
export function asCells(heads: readonly string[], rows: readonly Record<string, string>[]): string[][] {
  return [[...heads], ...rows.map((row) => heads.map((head) => row[head] ?? ''))]
}
