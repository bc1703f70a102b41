import { asPerson } from '~/domains/people/as-person.server'
import type { Inspector } from '~/domains/people/session'
import { contentRoom, currentText, digestOfEnglish } from '~/platform/translated-words'
import type { Pool } from '~db/client.server'
import type { TranslatedLanguage } from './translation'
import { problemWith } from './unit'

export interface DraftedText {
  language: TranslatedLanguage
  english: string
  words: string
}

/**
 * Keeps what came with an inspector's questions as drafts, for a translator to check. Never over words that are there
 * already: those may have been checked. @returns how many were kept
 */
export function draftTranslations(pool: Pool<'inspector'>, { token, person }: Inspector, texts: readonly DraftedText[]): Promise<number> {
  const wanted = texts.filter(
    ({ language, english, words }) => !currentText(language, contentRoom, english) && problemWith({ key: english, english }, words) === null,
  )
  return asPerson(pool, token, async (sql) => {
    let kept = 0
    for (const { language, english, words } of wanted) {
      const { count } = await sql`
        insert into heard.translation (language, room, key, words, of, state, changed_by, changed_at)
        values (${language}, ${contentRoom}, ${english}, ${words}, ${digestOfEnglish(contentRoom, english)}, 'drafted', ${person.id}, heard.now())
        on conflict do nothing`
      kept += count
    }
    return kept
  })
}
