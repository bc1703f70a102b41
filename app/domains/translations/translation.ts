export { type TranslatedLanguage, translatedInto } from '~/platform/languages'

/** A draft was written by somebody who need not speak the language; checked was read by a person who does. */
export const translationStates = ['drafted', 'checked'] as const
export type TranslationState = (typeof translationStates)[number]
