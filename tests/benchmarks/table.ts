export interface Row {
  what: string
  ours: string
  limit: string
  ratio: number | null
  note: string
}

/** One table for everything that was measured in this run, on this machine. */
export function printTable(rows: Row[]): void {
  const heads = { what: 'measured', ours: 'Heard', limit: 'bare limit', ratio: 'ratio', note: '' }
  const lines = [heads, ...rows.map((row) => ({ ...row, ratio: row.ratio === null ? '' : row.ratio.toFixed(2) }))]
  const width = (key: keyof typeof heads) => Math.max(...lines.map((line) => line[key].length))
  const keys = ['what', 'ours', 'limit', 'ratio', 'note'] as const
  for (const line of lines) process.stdout.write(`| ${keys.map((key) => line[key].padEnd(width(key))).join(' | ')} |\n`)
}
