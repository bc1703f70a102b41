import { paths } from './paths'
import { inPathLanguage, type Language, languages, useLanguage } from './platform/i18n'

/** Every link of a page that families read, in the page's own language; links to staff's pages stay as they are. */
export const usePaths = (): typeof paths => pathsIn[useLanguage()]

function translated(language: Language): typeof paths {
  const inLanguage = Object.entries(paths).map(([name, path]) => [
    name,
    typeof path === 'string'
      ? inPathLanguage(path, language)
      : (...parts: string[]) => inPathLanguage((path as (...parts: string[]) => string)(...parts), language),
  ])
  return Object.fromEntries(inLanguage) as typeof paths
}

export const pathsIn = Object.fromEntries(languages.map((language) => [language, translated(language)])) as Record<
  Language,
  typeof paths
>
