import i18next, { type TFunction } from 'i18next'
import { createContext, type ReactNode, useContext } from 'react'

/** Languages in which Heard can be read. English first; others come with their own folder in locales/. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

const files = import.meta.glob<Record<string, unknown>>('/locales/*/*.json', { eager: true, import: 'default' })

const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: asResources(files),
  interpolation: { escapeValue: false }, // React escapes what it writes.
  returnNull: false,
})

/** The words of one room in one language, for code that is not a component. */
export function wordsOf(room: string, language: Language = 'en'): TFunction {
  return words.getFixedT(language, room)
}

const LanguageContext = createContext<Language>('en')

export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** The words of one room: `t('check.title')` reads locales/<language>/<room>.json. */
export function useWords(room: string): TFunction {
  return wordsOf(room, useContext(LanguageContext))
}

export const useLanguage = () => useContext(LanguageContext)

/** A text of a survey's own content, which holds its languages itself. */
export const inLanguage = (text: { en: string }, language: Language): string => text[language]

function asResources(read: typeof files) {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const [path, content] of Object.entries(read)) {
    const [, language, room] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    if (language && room) resources[language] = { ...resources[language], [room]: content }
  }
  return resources
}
