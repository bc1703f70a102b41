/** A group, and everyone outside it, has at least this many people or is nobody (anonymity.md, release 3). */
export const fewest = 10

export const withheldReasons = [
  /** Fewer than ten people answered. */
  'fewer-than-ten',
  /** Nearly everyone who answered is in this group: the few others would show. */
  'complement',
  /** Held back so that a hidden group cannot be had by subtraction. */
  'secondary',
  /** The auditor found that too much could be worked out. */
  'audit',
  /** Too few new answers since an earlier release, whose figures stand. */
  'too-few-new',
] as const
export type WithheldReason = (typeof withheldReasons)[number]

/**
 * Which groups of a partition are withheld, and why: those under ten, those whose complement is 1 to 9, and then the next
 * smallest until what is hidden is at least two groups and ten people.
 * @param everyone how many answered the question, in any group or none
 * @param bases how many of each group answered it; not rounded
 */
export function withholdInPartition(everyone: number, bases: ReadonlyMap<string, number>): Map<string, WithheldReason> {
  return completePartition(bases, withholdEach(everyone, bases))
}

/** Overlapping circumstances are judged each against their own complement: hiding one of them gives no other away. */
export function withholdEach(everyone: number, bases: ReadonlyMap<string, number>): Map<string, WithheldReason> {
  const withheld = new Map<string, WithheldReason>()
  for (const [option, base] of bases) {
    if (base < fewest) withheld.set(option, 'fewer-than-ten')
    else if (everyone !== base && everyone - base < fewest) withheld.set(option, 'complement')
  }
  return withheld
}

/** Adds the next smallest groups to what is hidden until it cannot be had by subtraction. */
export function completePartition(
  bases: ReadonlyMap<string, number>,
  already: ReadonlyMap<string, WithheldReason>,
): Map<string, WithheldReason> {
  const withheld = new Map(already)
  if (withheld.size === 0) return withheld
  const smallestFirst = [...bases.keys()].sort((one, other) => sizeOf(bases, one) - sizeOf(bases, other))
  for (const option of smallestFirst) {
    const hidden = [...withheld.keys()].reduce((sum, each) => sum + sizeOf(bases, each), 0)
    if (hidden >= fewest && withheld.size >= 2) break
    if (!withheld.has(option)) withheld.set(option, 'secondary')
  }
  return withheld
}

const sizeOf = (bases: ReadonlyMap<string, number>, option: string) => bases.get(option) ?? 0
