import { describe, expect, it } from 'vitest'
import { LinkLimit, mostLinks } from './link-limit'

const minute = 60_000

function reachedBy(personId: string) {
  const limit = new LinkLimit(20 * minute)
  for (let n = 0; n < mostLinks; n += 1) {
    expect(limit.isReached(personId, n)).toBe(false)
    limit.count(personId, n)
  }
  return limit
}

describe('the limit of sign-in links', () => {
  it('lets a person have three, and no fourth while they last', () => {
    expect(reachedBy('rowan').isReached('rowan', 19 * minute)).toBe(true)
  })

  it('is each person’s own', () => {
    expect(reachedBy('rowan').isReached('imogen', minute)).toBe(false)
  })

  it('forgets after the time that a link lasts', () => {
    expect(reachedBy('rowan').isReached('rowan', 20 * minute + 3)).toBe(false)
  })
})
