/** Into which languages Heard is translated, in the order of the language navigation; English is what is translated. */
export const translatedInto = ['pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so'] as const
export type TranslatedLanguage = (typeof translatedInto)[number]

export const languages = ['en', ...translatedInto] as const
export type Language = (typeof languages)[number]

/** Easy Read is English in other words: it falls back to English, and stands in no address. */
export type Wording = Language | 'en-simple'

/** As its readers call it, so that nobody has to read English to find their own. */
export const ownNames: Record<Language, string> = {
  en: 'English',
  pl: 'Polski',
  ro: 'Română',
  ur: 'اردو',
  pa: 'ਪੰਜਾਬੀ',
  bn: 'বাংলা',
  ar: 'العربية',
  so: 'Soomaali',
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ur' || language === 'ar' ? 'rtl' : 'ltr')

export const isTranslated = (language: string): language is TranslatedLanguage =>
  (translatedInto as readonly string[]).includes(language)

// A survey's pages have the language after the slug, so that cookies scoped to /s/<slug> hold in every language.
const codes = translatedInto.join('|')
const ofSurvey = new RegExp(`^(/s/[^/?#]+)/(${codes})(?=[/?#]|$)`)
const ofHeard = new RegExp(`^/(${codes})(?=(?:/(?:settings|privacy|accessibility|complaints|exit|refused/\\w+))?(?:[?#]|$))`)
const before = new RegExp(`^/(${codes})(?=[/?#]|$)`)
const families = /^\/(?:s\/[^?#]+|settings|privacy|accessibility|complaints|exit|)(?=[?#]|$)/

/**
 * Reads an address: "/s/northmere/ur/consent" is /s/northmere/consent in Urdu.
 * @returns `bare`, the address as the site map has it; one that is in no language stays as it is, and leads nowhere
 */
export function readAddress(address: string): { language: Language; bare: string } {
  const [, survey, code] = ofSurvey.exec(address) ?? []
  if (survey && code) return { language: code as Language, bare: address.replace(ofSurvey, '$1') }
  const inFront = before.exec(address)?.[1]
  if (!inFront) return { language: 'en', bare: address }
  const bare = address.replace(ofHeard, '')
  return { language: inFront as Language, bare: bare.startsWith('/') ? bare : `/${bare}` }
}

export const languageOfPath = (address: string): Language => readAddress(address).language

/** Whether families come there: those pages stand in every language, all others in English alone. */
export const isForFamilies = (bare: string): boolean => families.test(bare)

/** The same page in another language; an address that is no family's stays as it is. */
export function inPathLanguage(address: string, language: Language): string {
  const { bare } = readAddress(address)
  if (!isForFamilies(bare)) return address
  if (language === 'en') return bare
  const survey = /^\/s\/[^/?#]+/.exec(bare)?.[0]
  if (survey) return `${survey}/${language}${bare.slice(survey.length)}`
  return `/${language}${bare.replace(/^\/(?=[?#]|$)/, '')}`
}
