import { type Language, languages, ownNames } from '~/platform/languages'

/** "English (en)": as ODK's documentation asks for languages, with its code. */
export const headLanguage = (language: Language) => `${ownNames[language]} (${language})`

/** What our forms hold beyond XLSForm. Programs that do not know a column leave it alone. */
export const ourColumns = {
  kind: 'heard_kind',
  name: 'heard_name',
  easyTitle: 'heard_easy_label',
  easyHint: 'heard_easy_hint',
  easyPicture: 'heard_easy_picture',
  aspect: 'heard_aspect',
  about: 'heard_about',
  weakness: 'heard_weakness',
  most: 'heard_most',
  rule: 'heard_show_if',
  bands: 'heard_bands',
  apart: 'heard_apart',
  from: 'heard_from',
  to: 'heard_to',
} as const

const englishNames: Record<Language, string> = {
  en: 'English',
  pl: 'Polish',
  ro: 'Romanian',
  ur: 'Urdu',
  pa: 'Panjabi',
  bn: 'Bengali',
  ar: 'Arabic',
  so: 'Somali',
}

/** Which language a head means: "Polski (pl)", "pl", "Polish", "Polski"; null for one that Heard does not have. */
export function languageOf(said: string): Language | null {
  const code = /\(([a-z]{2})(?:-[A-Za-z]+)?\)\s*$/.exec(said)?.[1] ?? said.trim()
  const wanted = code.toLowerCase()
  const isMeant = (language: Language) =>
    [language, englishNames[language], ownNames[language]].some((name) => name.toLowerCase() === wanted)
  if (wanted === 'punjabi') return 'pa'
  return languages.find(isMeant) ?? null
}

export interface TextColumns {
  /** The head in each language. */
  heads: Map<Language, string>
  /** Languages that Heard does not have. */
  unknown: string[]
}

/**
 * The columns of one text, `label` or `hint`. One without a language is in the form's default language, or in English.
 */
export function textColumns(heads: readonly string[], text: string, defaultLanguage: string): TextColumns {
  const found: TextColumns = { heads: new Map(), unknown: [] }
  for (const head of heads) {
    const [, name, said] = /^([a-z_]+)(?:\s*::?\s*(.+))?$/i.exec(head) ?? []
    if (name?.toLowerCase() !== text) continue
    const language = said === undefined ? languageOf(defaultLanguage || 'en') : languageOf(said)
    if (language === null) found.unknown.push(said ?? defaultLanguage)
    else if (said !== undefined || !found.heads.has(language)) found.heads.set(language, head)
  }
  return found
}
