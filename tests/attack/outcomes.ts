/** How often an attacker was right, against one design. */
export interface Outcome {
  attack: string
  design: string
  /** Times right, and times tried. */
  right: number
  tried: number
  /** How often somebody would be right who looks at nothing that the attack adds; 0 to 1. */
  chance: number
}

/** `npm run attack` tries often and prints; a test run tries fewer times and is quiet. */
export const isFullRun = process.env.HEARD_ATTACK === 'full'

export const success = ({ right, tried }: Outcome) => (tried === 0 ? 0 : right / tried)

/** How far above chance luck alone may carry an outcome: four standard errors. */
export const luck = ({ chance, tried }: Outcome) => 4 * Math.sqrt(Math.max(chance * (1 - chance), 0.01) / Math.max(1, tried))

export function printOutcomes(title: string, outcomes: readonly Outcome[]) {
  if (!isFullRun) return
  const rows = outcomes.map((each) => [each.attack, each.design, percent(success(each)), percent(each.chance), String(each.tried)])
  const table = [['attack', 'design', 'success', 'chance', 'tries'], ...rows]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) => row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '))
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
