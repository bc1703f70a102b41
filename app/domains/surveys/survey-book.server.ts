import type { Pool } from '~db/client.server'
import type { PublishedSurvey } from './published-survey'
import { findPublishedSurvey } from './queries.server'

/**
 * Published surveys, kept in memory until the database says that one changed, so that a warm page asks it nothing.
 * Every node listens: a change is seen everywhere within the time of a notification.
 */
export class SurveyBook {
  readonly #pool: Pool<'public'>
  readonly #pages = new Map<string, Promise<PublishedSurvey | null>>()
  /** Counts changes; what was made from an older edition is stale. */
  edition = 0

  constructor(pool: Pool<'public'>) {
    this.#pool = pool
  }

  /** Starts listening. After a broken connection everything is read again, because a change may have been missed. */
  async listen() {
    await this.#pool.sql.listen('heard_changed', () => this.forget(), () => this.forget())
  }

  forget() {
    this.#pages.clear()
    this.edition += 1
  }

  find(slug: string): Promise<PublishedSurvey | null> {
    const known = this.#pages.get(slug)
    if (known) return known
    const found = findPublishedSurvey(this.#pool, slug)
    this.#pages.set(slug, found)
    found.then((survey) => survey ?? this.#pages.delete(slug), () => this.#pages.delete(slug))
    return found
  }
}
