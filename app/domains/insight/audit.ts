import { type OpenProgramme, type Solution, type Solver, type Term, worthOf } from './integer-programme'
import { fewest } from './protection'
import { modelQuestion, type QuestionEvidence, type QuestionModel, type Target } from './question-model'

/** A count that can be worked out to fewer whole numbers than this apart is known too well. */
export const narrowest = 3

/** One line of the certificate: the published tables allow at least everything from `low` to `high`. */
export interface Certified {
  cell: string
  low: number
  high: number
}

export interface Audit {
  solves: number
  cells: Certified[]
  /** What could be worked out too well; empty when the audit passed. */
  failed: Target[]
}

/**
 * Proves, by integer programmes over all releases of one question together, that nobody can work out too much
 * (anonymity.md, release 6; app/decisions/004-what-the-auditor-proves.md).
 *
 * - Every count, shown or hidden, and every difference between releases must be uncertain by at least 3.
 * - Groups under ten, complements under ten, and those outside all groups while they may be fewer than ten,
 *   must be possibly nobody for each option.
 * - A difference between releases must be possibly nobody only where fewer than ten newcomers may have answered
 *   the question. Asked of every difference, no useful release could ever follow another: where a hundred have come, figures move.
 *
 * Gross of withdrawals: the fewest that the tables allow are found first and then taken as known,
 * as if whoever looks had caused all of them.
 *
 * Each solution is a witness for all targets at once, so that few need a solve of their own: `low` and `high` are seen to be possible,
 * which is enough to pass. Only what no witness clears is solved to its exact smallest and largest value.
 */
export function auditQuestion(solver: Solver, evidence: QuestionEvidence): Audit {
  const model = modelQuestion(evidence)
  return solver.withProgramme(model.programme, (open) => auditModel(open, model, evidence.planned.question))
}

function auditModel(open: OpenProgramme, { targets, withdrawals }: QuestionModel, question: string): Audit {
  const witnesses = targets.map((target) => new Witness(target))
  let solves = 0
  const see = (solution: Solution | null) => {
    solves += 1
    if (!solution) throw new Error(`the published tables of ${question} contradict each other`)
    for (const witness of witnesses) witness.see(solution)
    return solution
  }
  if (withdrawals.length > 0) takeAsKnown(open, withdrawals, see)
  const unproven = () => witnesses.filter((witness) => !witness.isEnough())
  for (const terms of mixtures(targets)) {
    if (unproven().length === 0) break
    for (const way of [terms, opposite(terms)]) {
      const solution = open.glimpse(way)
      if (solution) see(solution)
    }
  }
  askHowMany(open, unproven(), see)
  for (const witness of unproven()) settle(open, witness, see)
  return { solves, cells: witnesses.map((each) => each.certified()), failed: unproven().map(({ target }) => target) }
}

type See = (solution: Solution | null) => Solution

function takeAsKnown(open: OpenProgramme, withdrawals: readonly number[], see: See) {
  const fewestOfThem = see(open.smallest(withdrawals.map((column) => ({ column, times: 1 }))))
  for (const column of withdrawals) open.fix(column, fewestOfThem[column] ?? 0)
}

/** Sums of targets with mixed signs: any two targets are pulled apart by one of them. */
function mixtures(targets: readonly Target[]): Term[][] {
  const bits = Math.ceil(Math.log2(Math.max(2, targets.length)))
  return Array.from({ length: bits }, (_, bit) =>
    targets.flatMap(({ terms }, n) => terms.map(({ column, times }) => ({ column, times: (n >> bit) & 1 ? times : -times }))),
  )
}

const opposite = (terms: readonly Term[]) => terms.map(({ column, times }) => ({ column, times: -times }))

/** Where nobody must be possible only while people are few: how few can they be? Once for all options of a table. */
function askHowMany(open: OpenProgramme, witnesses: readonly Witness[], see: See) {
  const asked = new Map<Term[], number>()
  for (const witness of witnesses) {
    const { people, allowZero } = witness.target
    if (!people || allowZero !== 'while-few') continue
    if (!asked.has(people)) asked.set(people, worthOf(people, see(open.smallest(people))))
    witness.people = asked.get(people) ?? 0
  }
}

function settle(open: OpenProgramme, witness: Witness, see: See) {
  const { terms } = witness.target
  if (!witness.isEnough()) see(open.smallest(terms))
  if (!witness.isEnough()) see(open.largest(terms))
}

/** What has been seen to be possible for one target. */
class Witness {
  readonly target: Target
  low = Number.POSITIVE_INFINITY
  high = Number.NEGATIVE_INFINITY
  /** The fewest people it can be about; known only when it had to be asked. */
  people = 0

  constructor(target: Target) {
    this.target = target
  }

  see(solution: Solution) {
    const value = worthOf(this.target.terms, solution)
    this.low = Math.min(this.low, value)
    this.high = Math.max(this.high, value)
  }

  isEnough(): boolean {
    const { allowZero } = this.target
    const mustAllowZero = allowZero === true || (allowZero === 'while-few' && this.people < fewest)
    return this.high - this.low >= narrowest && (!mustAllowZero || this.low <= 0)
  }

  certified(): Certified {
    return { cell: this.target.name, low: this.low, high: this.high }
  }
}
