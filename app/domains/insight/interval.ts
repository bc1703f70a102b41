/** In 100: the range in which a share would likely lie if everyone like those who answered had answered. */
export type Interval = readonly [low: number, high: number]

const z = 1.959964
/** Of one published count's rounding (anonymity.md, release 4). */
const roundingVariance = 6

/**
 * 95 % Wilson interval of a share, widened for the rounding of its count: the same number of people tells a little less once rounded.
 * @param count how many of `whole`; both published, `whole` more than 0
 * @param cells how many published counts `count` is the sum of
 * @returns two whole numbers, rounded outwards
 */
export function wilson(count: number, whole: number, cells = 1): Interval {
  const [low, high] = bounds(Math.min(1, count / whole), effective(count, whole, cells))
  return [Math.max(0, Math.floor(100 * low)), Math.min(100, Math.ceil(100 * high))]
}

/**
 * Whether one of two sides is really the larger: the interval of its share of both excludes a half, which is when the interval
 * of their difference excludes 0.
 */
export function larger(one: number, other: number, cells = 1): 'one' | 'other' | null {
  const both = one + other
  if (both <= 0) return null
  const [low, high] = bounds(one / both, effective(one, both, cells))
  if (low > 0.5) return 'one'
  return high < 0.5 ? 'other' : null
}

function bounds(share: number, people: number): Interval {
  const middle = share + z ** 2 / (2 * people)
  const reach = z * Math.sqrt((share * (1 - share)) / people + z ** 2 / (4 * people ** 2))
  const scale = 1 + z ** 2 / people
  return [(middle - reach) / scale, (middle + reach) / scale]
}

/** As many people, not rounded, as would tell as much. */
function effective(count: number, whole: number, cells: number): number {
  const share = Math.min(Math.max(count, 5), Math.max(whole - 5, 5)) / whole
  const spread = Math.max(share * (1 - share), 0.01)
  return whole / (1 + (roundingVariance * cells) / (whole * spread))
}
