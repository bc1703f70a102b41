/** A batch hides each answer among at least this many, and as many stay behind for the next. */
const crowd = 10

/** So that a batch, and the memory that it needs, stays small: 500 envelopes are at most 32 MiB. */
const largestBatch = 500

/** @param waiting how many envelopes lie there; once sending has ended, nobody else will come and all are taken */
export function howManyToTake(waiting: number, hasEnded: boolean): number {
  if (hasEnded) return waiting
  return waiting >= 2 * crowd ? Math.min(waiting - crowd, largestBatch) : 0
}
