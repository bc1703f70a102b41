import type { Language } from '~/platform/languages'
import arabic from './scripts/arabic.scss?url'
import bengali from './scripts/bengali.scss?url'
import gurmukhi from './scripts/gurmukhi.scss?url'
import nastaliq from './scripts/nastaliq.scss?url'

/** Typefaces of other scripts, loaded only with the language that is written in them. */
export const scriptStyles: Partial<Record<Language, string>> = { ur: nastaliq, pa: gurmukhi, bn: bengali, ar: arabic }
