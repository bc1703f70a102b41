export { type TranslatedLanguage, translatedInto } from '~/platform/languages'

/** A draft was written by somebody who need not speak the language; checked was read by a person who does. */
export const translationStates = ['drafted', 'checked'] as const
export type TranslationState = (typeof translationStates)[number]

/** What inspectors may ask next: the library's texts that no survey asks now. They are kept with those that one does. */
export const libraryRoom = 'library-questions'

/** The rooms of words that families read, in the order in which they meet them; what a survey asks comes first. */
export const translatedRooms = [
  'questions',
  libraryRoom,
  'survey',
  'public',
  'promise',
  'refusals',
  'surveys',
  'paper',
  'share',
  'platform',
  'privacy',
  'accessibility',
  'complaints',
] as const
export type TranslatedRoom = (typeof translatedRooms)[number]

/** Stale: the English has changed since, so no page shows it. */
export const standings = ['missing', 'stale', 'drafted', 'checked'] as const
export type Standing = (typeof standings)[number]
