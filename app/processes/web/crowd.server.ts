import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Too many from one place. An address is never kept: only a digest with a salt that is thrown away every minute, in
 * memory. A whole school behind one address must pass, so the limit is far above what people can do.
 */
export class Crowd {
  readonly #most: number
  #salt = randomBytes(16)
  #counts = new Map<string, number>()
  #until = 0

  /** @param most requests from one address in a minute */
  constructor(most: number) {
    this.#most = most
  }

  /** @param nowMs a monotonic or wall clock in milliseconds */
  isTooMany(address: string, nowMs: number): boolean {
    if (nowMs >= this.#until) {
      this.#salt = randomBytes(16)
      this.#counts.clear()
      this.#until = nowMs + 60_000
    }
    const place = createHmac('sha256', this.#salt).update(address).digest('base64')
    const count = (this.#counts.get(place) ?? 0) + 1
    this.#counts.set(place, count)
    return count > this.#most
  }
}

/** Behind a proxy of our own (HEARD_BEHIND_PROXY=1) it is the address that the proxy saw; otherwise nobody's word is taken for it. */
export function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : ''
  return forwarded || (request.socket.remoteAddress ?? '')
}
