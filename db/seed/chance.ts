/** Chance that can be repeated: the same seed gives the same families on every machine. Never for secrets. */
export interface Chance {
  /** True with this probability. */
  happens: (probability: number) => boolean
  /** One of the keys, by weight. */
  weighted: <Key extends string>(weights: Record<Key, number>) => Key
  oneOf: <Value>(values: readonly Value[]) => Value
  /** At least 0, less than 1. */
  share: () => number
}

export function chanceFrom(seed: number): Chance {
  const share = mulberry32(seed)
  return {
    share,
    happens: (probability) => share() < probability,
    weighted: (weights) => quantile(weights, share()),
    oneOf: <Value>(values: readonly Value[]) => values[Math.floor(share() * values.length)] as Value,
  }
}

/** The key under which `at` (0 to 1) falls when the weights are laid end to end. */
export function quantile<Key extends string>(weights: Record<Key, number>, at: number): Key {
  const entries = Object.entries(weights) as [Key, number][]
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return (entries.at(-1) as [Key, number])[0]
}

/** Tommy Ettinger's generator, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
