import { speak } from '~/platform/words'
import type { TranslatedText } from '~/platform/translated-words'
import type { Pool } from '~db/client.server'

/** What translators wrote, said by every node from the moment that it is told of it, so that no page asks the database. */
export class TranslationBook {
  readonly #pool: Pool<'public'>
  #reading: Promise<void> = Promise.resolve()
  /** Counts changes; a page that was made from an older edition is stale. */
  edition = 0

  constructor(pool: Pool<'public'>) {
    this.#pool = pool
  }

  /** Starts listening. After a broken connection everything is read again, because a change may have been missed. */
  async listen() {
    const again = () => void this.read().catch(() => {}) // The next change or reconnection reads anew.
    await this.#pool.sql.listen('heard_changed', (what) => what === 'translation' && again(), again)
    await this.read()
  }

  /** One reading after the other, so that an older answer never comes last. */
  read(): Promise<void> {
    const reading = this.#reading.catch(() => {}).then(() => this.#readNow())
    this.#reading = reading
    return reading
  }

  async #readNow() {
    speak(await this.#pool.sql<TranslatedText[]>`select language, room, key, words, state, of from heard.translation`)
    this.edition += 1
  }
}
