import { setTimeout as pause } from 'node:timers/promises'

/** What a sender's browser says of itself, which must be found nowhere. */
export const agent = 'HuntedBrowser/7.31 (canary)'
export const address = '203.0.113.77'

export interface Sent {
  /** The pause code: from it come the receipt and everything else that the sender alone knows. */
  code: string
  option: string
  /** Whether Heard said "thank you". Without that, the answer may have been kept or not. */
  isAcknowledged: boolean
  tries: number
}

/** Somebody with a browser: consents, answers one question, sends; when the connection breaks, tries again. */
export class Sender {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  tries = 0

  constructor(origin: string) {
    this.#origin = origin
  }

  async send(slug: string, option: string, giveUp: () => boolean): Promise<Sent | null> {
    await this.#insist(`/s/${slug}/consent`, 'agree=yes', giveUp)
    await this.#insist(`/s/${slug}/questions/1`, `answer=${option}`, giveUp)
    const code = this.#cookies.get('heard_draft')
    if (!code) return null
    this.tries = 0
    const next = await this.#insist(`/s/${slug}/check`, '', giveUp)
    return { code, option, isAcknowledged: next?.endsWith('/thanks') ?? false, tries: this.tries }
  }

  /** @returns where the answer leads, once there is one that is not an error */
  async #insist(path: string, body: string, giveUp: () => boolean): Promise<string | null> {
    while (!giveUp()) {
      this.tries += 1
      const response = await this.#post(path, body).catch(() => null)
      if (response?.status === 303) return response.headers.get('location')
      await pause(40)
    }
    return null
  }

  async #post(path: string, body: string): Promise<Response> {
    const headers: Record<string, string> = {
      Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'User-Agent': agent,
      'X-Forwarded-For': address,
    }
    if (body) headers['Content-Type'] = 'application/x-www-form-urlencoded'
    const signal = AbortSignal.timeout(5000)
    const response = await fetch(this.#origin + path, { method: 'POST', redirect: 'manual', headers, body: body || null, signal })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name && value) this.#cookies.set(name, value)
    }
    await response.arrayBuffer()
    return response
  }
}
