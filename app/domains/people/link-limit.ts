/** How many links one person gets in the time that one of them lasts. */
export const mostLinks = 3

/**
 * Keeps a letter box from being flooded. In memory, and only of people to whom links went. Who asks too often sees
 * the same page as anybody, so that the limit does not tell which addresses are known.
 */
export class LinkLimit {
  readonly #lastsMs: number
  readonly #sent = new Map<string, number[]>()

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs
  }

  /** @param nowMs a clock in milliseconds, the same one for `count` */
  isReached(personId: string, nowMs: number): boolean {
    return this.#recent(personId, nowMs).length >= mostLinks
  }

  count(personId: string, nowMs: number): void {
    this.#sent.set(personId, [...this.#recent(personId, nowMs), nowMs])
  }

  #recent(personId: string, nowMs: number): number[] {
    return (this.#sent.get(personId) ?? []).filter((at) => at > nowMs - this.#lastsMs)
  }
}
