/** Into which languages Heard is translated, in the order of the language navigation; English is what is translated. */
export const translatedInto = ['pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so'] as const
export type TranslatedLanguage = (typeof translatedInto)[number]

/** A draft was written by somebody who need not speak the language; checked was read by a person who does. */
export const translationStates = ['drafted', 'checked'] as const
export type TranslationState = (typeof translationStates)[number]
