import loadHighs, { type Model } from 'highs'
import type { IntegerProgramme, OpenProgramme, Solution, Solver, Term } from './integer-programme'

type Highs = Awaited<ReturnType<typeof loadHighs>>

/** HiGHS, the University of Edinburgh's solver, as WebAssembly; the same programme gets the same answer on every machine. */
export async function openSolver(): Promise<Solver> {
  const highs = await loadHighs()
  return {
    withProgramme: (programme, use) =>
      highs.withModel(asModel(highs, programme), (model) => {
        model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
        return use(openOn(highs, model, programme.columns.length))
      }),
  }
}

function asModel({ infinity }: Highs, { columns, rows }: IntegerProgramme) {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => high),
    rowLower: rows.map(({ low }) => (low === Number.NEGATIVE_INFINITY ? -infinity : low)),
    rowUpper: rows.map(({ high }) => (high === Number.POSITIVE_INFINITY ? infinity : high)),
    matrix: {
      format: 'csr' as const,
      numCols: columns.length,
      numRows: rows.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(({ column }) => column))),
      values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(({ times }) => times))),
    },
  }
}

function openOn(highs: Highs, model: Model, size: number): OpenProgramme {
  const all = { kind: 'range', from: 0, to: size - 1 } as const
  const inAnyNumbers = (terms: readonly Term[], sign: 1 | -1): number[] | null => {
    const costs = new Float64Array(size)
    for (const { column, times } of terms) costs[column] = (costs[column] ?? 0) + sign * times
    model.changeColsCost(all, costs)
    return run(highs, model)
  }
  const solve = (terms: readonly Term[], sign: 1 | -1): Solution | null => {
    const found = inAnyNumbers(terms, sign)
    // Whole numbers that are best among all numbers are best among whole ones: the quick way is enough most of the time.
    return found && (found.every(isWhole) ? found.map(Math.round) : inWholeNumbers(highs, model, size))
  }
  return {
    smallest: (terms) => solve(terms, 1),
    largest: (terms) => solve(terms, -1),
    glimpse: (terms) => {
      const found = inAnyNumbers(terms, -1)
      return found?.every(isWhole) ? found.map(Math.round) : null
    },
    fix: (column, value) => void model.changeColBounds(column, value, value),
  }
}

function inWholeNumbers(highs: Highs, model: Model, size: number): Solution | null {
  const { integer } = highs.constants.variableType
  model.changeColsIntegrality({ kind: 'range', from: 0, to: size - 1 }, new Int32Array(size).fill(integer))
  const found = run(highs, model)
  model.clearIntegrality()
  return found?.map(Math.round) ?? null
}

function run({ constants: { modelStatus } }: Highs, model: Model): number[] | null {
  model.run()
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible) return null
  if (status !== modelStatus.optimal) throw new Error(`the solver stopped with status ${status}`)
  return Array.from(model.getSolution().colValue)
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6
