import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export interface KeptPage {
  /** The body as it goes out, by encoding. */
  body: { identity: Buffer; gzip: Buffer; br: Buffer }
  etag: string
  headers: Record<string, string>
  /** Milliseconds of Heard's clock after which it may no longer be true. */
  until: number
}

const most = 4000

/**
 * Pages that are the same for everybody, rendered once for each version of the survey and each set of settings, and
 * served from memory. Everything is dropped when the book of surveys turns to a new edition, and each page by itself
 * when the survey opens or closes.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>()
  readonly #underWay = new Map<string, Promise<KeptPage | null>>()
  #edition = -1

  find(key: string, edition: number, nowMs: number): KeptPage | null {
    if (edition !== this.#edition) {
      this.#pages.clear()
      this.#edition = edition
    }
    const page = this.#pages.get(key)
    if (!page) return null
    if (nowMs < page.until) return page
    this.#pages.delete(key)
    return null
  }

  /** However many ask at once for a page that is not there yet, it is rendered once. */
  once(key: string, make: () => Promise<KeptPage | null>): Promise<KeptPage | null> {
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const made = make().finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, made)
    return made
  }

  keep(key: string, edition: number, html: string, headers: Record<string, string>, until: number): KeptPage {
    const page = pack(html, headers, until)
    // A page made while the edition turned is served this once and not kept.
    if (edition === this.#edition && this.#pages.size < most) this.#pages.set(key, page)
    return page
  }
}

function pack(html: string, headers: Record<string, string>, until: number): KeptPage {
  const identity = Buffer.from(html)
  const br = brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return { body: { identity, gzip: gzipSync(identity, { level: 9 }), br }, etag, headers, until }
}
