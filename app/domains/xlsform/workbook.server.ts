import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { Sheets } from './table'

/** A workbook of 2 MB may unpack to a hundred times that: what says it is larger than this is not unpacked. */
const mostUnpacked = 40 * 1024 * 1024

/** The sheets of an .xlsx file as words; null for what is no such file. */
export async function readWorkbook(bytes: Buffer): Promise<Sheets | null> {
  const size = unpackedSize(bytes)
  if (size === null || size > mostUnpacked) return null
  try {
    const sheets = await readXlsxFile(bytes)
    return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(asWords))]))
  } catch {
    return null // Said as "this is no workbook" where it was sent.
  }
}

export function writeWorkbook(sheets: Sheets): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((head) => ({ width: Math.min(60, Math.max(12, head.length + 2)) })),
    data: rows.map((row, n) => row.map((value) => (value === '' ? null : { value, type: String, ...(n === 0 && { fontWeight: 'bold' as const }) }))),
  }))
  return writeXlsxFile(written).toBuffer()
}

function asWords(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** What the zip's own directory says that its files come to, in bytes; null for what is no zip. */
function unpackedSize(bytes: Buffer): number | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return null
  let at = bytes.readUInt32LE(end + 16)
  let size = 0
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null
    size += bytes.readUInt32LE(at + 24)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return size
}
