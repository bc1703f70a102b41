import type { TFunction } from 'i18next'
import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from './languages'
import { markedInLanguage, markedWordsOf, type Trust, trustIn } from './words'

export { directionOf, inPathLanguage, type Language, languages, ownNames } from './languages'
export { inLanguage, wordsOf } from './words'

const LanguageContext = createContext<Language>('en')

export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = () => useContext(LanguageContext)

/** The words of one room: `t('check.title')` reads locales/<language>/<room>.json, or the English where that has none. */
export function useWords(room: string): TFunction {
  return markedWordsOf(room, useContext(LanguageContext))
}

/** Says a text of a survey's own content, translated where it has been. */
export function useSaid(): (text: { en: string }) => string {
  const language = useContext(LanguageContext)
  return (text) => markedInLanguage(text, language)
}

/** Whether words that matter have been checked by a person who speaks the language (consent, safeguarding, withdrawal). */
export function useTrust(room: string, keys: readonly string[]): Trust {
  return trustIn(room, keys, useContext(LanguageContext))
}
