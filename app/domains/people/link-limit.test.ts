import { describe, expect, it } from 'vitest'
import { LinkLimit } from './link-limit'

const minute = 60_000

describe('the limit of sign-in links', () => {
  it('lets an address have three, however it is written, and no fourth', () => {
    const limit = new LinkLimit(20 * minute)
    for (const email of ['rowan@ofsted.example', 'Rowan@Ofsted.example', ' rowan@ofsted.example ']) {
      expect(limit.isReached(email, 0)).toBe(false)
      limit.count(email, 0)
    }
    expect(limit.isReached('ROWAN@ofsted.example', 19 * minute)).toBe(true)
    expect(limit.isReached('imogen@cqc.example', 0)).toBe(false)
  })

  it('forgets after the time that a link lasts', () => {
    const limit = new LinkLimit(20 * minute)
    for (let n = 0; n < 3; n += 1) limit.count('rowan@ofsted.example', n)
    expect(limit.isReached('rowan@ofsted.example', 20 * minute + 3)).toBe(false)
  })
})
