/** How many links one address gets in the time that one of them lasts. */
export const mostLinks = 3

/**
 * Keeps one address from being flooded with letters. In memory, for as long as a link lasts; who asks too often sees
 * the same page as anybody, so that the limit does not tell which addresses are known.
 */
export class LinkLimit {
  readonly #lastsMs: number
  readonly #asked = new Map<string, number[]>()

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs
  }

  /** @param nowMs a clock in milliseconds; counts the asking when it is allowed */
  allows(email: string, nowMs: number): boolean {
    this.#forgetBefore(nowMs - this.#lastsMs)
    const address = email.trim().toLowerCase()
    const asked = this.#asked.get(address) ?? []
    if (asked.length >= mostLinks) return false
    this.#asked.set(address, [...asked, nowMs])
    return true
  }

  #forgetBefore(moment: number) {
    for (const [address, asked] of this.#asked) {
      const recent = asked.filter((at) => at > moment)
      if (recent.length === 0) this.#asked.delete(address)
      else if (recent.length < asked.length) this.#asked.set(address, recent)
    }
  }
}
