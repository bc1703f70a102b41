import type { EarlierRelease } from '~/domains/insight/release'
import type { Chance } from '~db/seed/chance'
import { type Design, totalsOf } from './designs'
import type { Outcome } from './outcomes'
import { countOf, people, plainPlan, somebody } from './survey'

/** A count behind a figure is likelier the nearer it lies: keyed rounding gives it one time in five (its weight of 1 in 5). */
const chanceOfOneLook = 0.2
const rare = 'five'

export interface Looks {
  looks: number
  /** How many others come between two looks. */
  between: number
}

/**
 * Looks again and again at an answer that nobody adds to while others come, and averages the rounding away.
 * Right: the exact count is named.
 */
export function averageReleases(design: Design, chance: Chance, rounds: number, { looks, between }: Looks): Outcome {
  let right = 0
  for (let round = 0; round < rounds; round += 1) {
    const responses = people(chance, 60 + Math.floor(chance.share() * 20))
    const seen: number[] = []
    const earlier: EarlierRelease[] = []
    for (let look = 0; look < looks; look += 1) {
      const release = design.publish(plainPlan, responses, earlier, 'interim')
      const figure = totalsOf(release)?.counts[rare]
      if (figure !== undefined) seen.push(figure)
      if (release) earlier.push(release)
      for (let n = 0; n < between; n += 1) responses.push(somebody(chance, chance.oneOf(['one', 'two', 'three', 'four'])))
    }
    if (likeliest(seen) === countOf(responses, rare)) right += 1
  }
  return { attack: `average ${looks} looks: a rare count is named`, design: design.name, right, tried: rounds, chance: chanceOfOneLook }
}

/** The share of looks that were rounded up tells how far the count is above the lower figure. */
function likeliest(seen: readonly number[]): number {
  const low = Math.min(...seen)
  const high = Math.max(...seen)
  // All looks alike are as good as one, and of one the likeliest count is the figure itself.
  if (low === high) return low
  return low + Math.round((5 * seen.filter((each) => each === high).length) / seen.length)
}

/**
 * Takes answers of their own back, one at a time, and looks after each whether the figure moved.
 * Right: how many others gave that answer is named.
 */
export function withdrawAndLook(design: Design, chance: Chance, rounds: number): Outcome {
  const own = 5
  let right = 0
  for (let round = 0; round < rounds; round += 1) {
    const others = people(chance, 90 + Math.floor(chance.share() * 20))
    const earlier: EarlierRelease[] = []
    const figures: (number | undefined)[] = []
    for (let left = own; left >= 0; left -= 1) {
      const mine = Array.from({ length: left }, () => somebody(chance, rare))
      const release = design.publish(plainPlan, [...others, ...mine], earlier, 'interim')
      figures.push(totalsOf(release)?.counts[rare])
      if (release) earlier.push(release)
    }
    if (fromSteps(figures, own, design.reach) === countOf(others, rare)) right += 1
  }
  return { attack: 'take answers back and look: the others are counted', design: design.name, right, tried: rounds, chance: chanceOfOneLook }
}

/** Where a figure falls, the count before it stood on the edge; where none falls, only the first figure tells anything. */
function fromSteps(figures: readonly (number | undefined)[], own: number, reach: number): number {
  const [first = 0] = figures
  if (reach === 0) return first - own
  const step = figures.findIndex((figure, n) => figure !== undefined && n > 0 && figure < (figures[n - 1] ?? figure))
  // Rounded to the nearest five, a figure falls to f when the count reaches f + 2, with `own - step` of their own left.
  return step < 0 ? first - own : (figures[step] ?? 0) + 2 - (own - step)
}
