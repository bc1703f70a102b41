/** How many links one address gets in the time that one of them lasts. */
export const mostLinks = 3

/**
 * Keeps a person's letter box from being flooded. In memory, and only of addresses that links were sent to. Who asks
 * too often sees the same page as anybody, so that the limit does not tell which addresses are known.
 */
export class LinkLimit {
  readonly #lastsMs: number
  readonly #sent = new Map<string, number[]>()

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs
  }

  /** @param nowMs a clock in milliseconds, the same one for `count` */
  isReached(email: string, nowMs: number): boolean {
    return this.#recent(email, nowMs).length >= mostLinks
  }

  count(email: string, nowMs: number): void {
    this.#sent.set(nameOf(email), [...this.#recent(email, nowMs), nowMs])
  }

  #recent(email: string, nowMs: number): number[] {
    return (this.#sent.get(nameOf(email)) ?? []).filter((at) => at > nowMs - this.#lastsMs)
  }
}

const nameOf = (email: string) => email.trim().toLowerCase()
