import type { TranslatedLanguage } from '~/platform/languages'
import { libraryRoom, type Standing, type TranslatedRoom } from './translation'

/** One text that families read, with its translation where there is one. */
export interface Unit {
  /** Short and safe in an address; the same text has the same id in every language. */
  id: string
  room: TranslatedRoom
  /** "start.title"; a text of a survey is its own key. */
  key: string
  english: string
  /** Digest of the English, so that a form knows which English it translated. */
  of: string
  words: string | null
  standing: Standing
}

/** What is to do first comes first. */
export const mostUrgentFirst = (units: readonly Unit[]): Unit[] =>
  [...units].sort((one, other) => urgency(one) - urgency(other))

const urgency = ({ standing }: Unit) => ['missing', 'stale', 'drafted', 'checked'].indexOf(standing)

/** The names in a text that the page fills in: "{{closes}}", and "{count}" for what counts as somebody types. */
export const blanksIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{?\s*\w+\s*\}?\}/g)].map(([blank]) => blank.replace(/\s/g, '')))].sort()

export interface UnitProblem {
  problem: 'empty' | 'tooLong' | 'lostBlank' | 'madeUpBlank' | 'hidden'
  blanks: string
}

const longest = 4000

/** What keeps these words from being shown, or null. */
export function problemWith({ key, english }: Pick<Unit, 'key' | 'english'>, words: string): UnitProblem | null {
  if (words.trim() === '') return { problem: 'empty', blanks: '' }
  if (words.length > longest) return { problem: 'tooLong', blanks: '' }
  // They would turn the text around them, and nobody sees them.
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000\ue001]/.test(words)) return { problem: 'hidden', blanks: '' }
  const [meant, said] = [blanksIn(english), blanksIn(words)]
  // "one letter" may leave its number out, and a form that English has not may say it.
  const mayLack = /_(zero|one|two)$/.test(key) ? ['{{count}}'] : []
  const lost = meant.filter((blank) => !said.includes(blank) && !mayLack.includes(blank))
  if (lost.length > 0) return { problem: 'lostBlank', blanks: lost.join(' ') }
  const madeUp = said.filter((blank) => !meant.includes(blank) && !(isForm(key) && blank === '{{count}}'))
  return madeUp.length > 0 ? { problem: 'madeUpBlank', blanks: madeUp.join(' ') } : null
}

const form = /_(zero|one|two|few|many|other)$/
const isForm = (key: string) => form.test(key)

/**
 * The keys of a room in a language: English's own, but for each count the forms that the language has (CLDR).
 * @param keys English's
 */
export function keysIn(language: TranslatedLanguage, keys: Iterable<string>): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const all = [...keys].flatMap((key) => {
    const base = key.replace(form, '')
    return isForm(key) ? forms.map((each) => `${base}_${each}`) : [key]
  })
  return [...new Set(all)]
}

const pages = [
  'start', 'consent', 'question', 'pause', 'return', 'discard', 'check', 'thanks', 'withdrawal', 'worried', 'atRisk', 'help', 'problems',
  'home', 'settings', 'frame',
] as const
export type PageOfWords = (typeof pages)[number] | Exclude<TranslatedRoom, 'survey' | 'public' | typeof libraryRoom> | 'several'

/** Where a family meets the text. */
export function pageOf({ room, key }: Pick<Unit, 'room' | 'key'>): PageOfWords {
  if (room === libraryRoom) return 'questions'
  if (room !== 'survey' && room !== 'public') return room
  return pages.find((page) => key.startsWith(`${page}.`)) ?? 'several'
}
