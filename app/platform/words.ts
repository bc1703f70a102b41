import i18next, { type TFunction } from 'i18next'
import { asEnglish } from './english-within'
import { type Language, translatedInto, type Wording } from './languages'
import { contentRoom, currentText, currentTrees, englishOf, keepWritten, type TranslatedText } from './translated-words'

const english = import.meta.glob<Record<string, unknown>>('/locales/en/*.json', { eager: true, import: 'default' })
const easyRead = import.meta.glob<Record<string, unknown>>('/locales/en-simple/*.json', { eager: true, import: 'default' })
const byRoom = (files: typeof english) => Object.fromEntries(Object.entries(files).map(([path, tree]) => [/([^/]+)\.json$/.exec(path)?.[1], tree]))

const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: byRoom(english), 'en-simple': byRoom(easyRead) },
  interpolation: { escapeValue: false }, // React escapes what it writes.
  returnNull: false,
})
fill()

function fill() {
  for (const language of translatedInto) {
    for (const room of Object.keys(words.getDataByLanguage(language) ?? {})) words.removeResourceBundle(language, room)
    for (const [room, tree] of Object.entries(currentTrees(language))) words.addResourceBundle(language, room, tree)
  }
}

/** From now on what translators wrote goes before the drafts in the files. */
export function speak(written: readonly TranslatedText[]): void {
  keepWritten(written)
  fill()
}

/** The words of one room in one language; English where there are none, or none that are current. */
export function wordsOf(room: string, language: Wording = 'en'): TFunction {
  return words.getFixedT(language, room)
}

/** The same for a page: what had to stay English is marked, and the page will say so (english-within.ts). */
export function markedWordsOf(room: string, language: Wording): TFunction {
  const t = wordsOf(room, language)
  if (isEnglish(language)) return t
  const marking = (key: string, values?: object) => {
    const found = t(key, { ...values, returnDetails: true }) as unknown as { res: string; usedLng: string }
    return found.usedLng === 'en' ? asEnglish(found.res) : found.res
  }
  return marking as unknown as TFunction
}

/** A text of a survey's own content: its translation where there is one, else as it was written, in English. */
export function inLanguage({ en }: { en: string }, language: Language): string {
  return currentText(language, contentRoom, en)?.words ?? en
}

/** The same for a page. */
export function markedInLanguage(text: { en: string }, language: Wording): string {
  if (isEnglish(language)) return text.en
  return currentText(language, contentRoom, text.en)?.words ?? asEnglish(text.en)
}

const isEnglish = (language: Wording) => language === 'en' || language === 'en-simple'

export type Trust = 'english' | 'drafted' | 'checked'

/**
 * How far the words of a room whose keys begin so can be trusted: `english` where nothing is translated, `checked`
 * only when a person who speaks the language has checked every one.
 */
export function trustIn(room: string, keys: readonly string[], language: Wording): Trust {
  if (isEnglish(language)) return 'english'
  const meant = [...englishOf(room).keys()].filter((key) => keys.some((each) => key === each || key.startsWith(`${each}.`)))
  const found = meant.map((key) => currentText(language, room, key)?.state)
  if (found.every((state) => state === undefined)) return 'english'
  return found.every((state) => state === 'checked') ? 'checked' : 'drafted'
}
