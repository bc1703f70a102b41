import { roundingBase } from './rounding'
import { isShown, type ReleasedCell, type ReleasedTable, tableId, tablesFrom } from './tables'

declare const proof: unique symbol
/** Figures that a page may show: rounded, or withheld with the reason. Only `discloseTables` makes them. */
export type Disclosed<Figures> = Figures & { readonly [proof]: 'disclosed' }
export type DisclosedTable = Disclosed<ReleasedTable>

/** Published tables by `tableId`. */
export type DisclosedTables = ReadonlyMap<string, DisclosedTable>

/**
 * Makes published cells into figures for pages.
 * Throws on a count that is no multiple of five: it was never published.
 */
export function discloseTables(cells: readonly ReleasedCell[]): DisclosedTables {
  const tables = tablesFrom(cells).map((table): [string, DisclosedTable] => {
    const counts = isShown(table) ? [table.base, ...Object.values(table.counts)] : []
    if (counts.some((count) => count % roundingBase !== 0)) throw new Error(`a raw count stands in ${tableId(table)}`)
    return [tableId(table), table as DisclosedTable]
  })
  return new Map(tables)
}
