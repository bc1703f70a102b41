import { z } from 'zod'
import { translatedInto, translatedRooms, translationStates } from './translation'
import type { Unit } from './unit'

const exchangedText = z.object({
  key: z.string().min(1).max(4000),
  english: z.string().max(8000),
  /** Null where nothing has been translated yet. */
  words: z.string().max(8000).nullable(),
  state: z.enum(translationStates),
})

/** What goes to a translator's own program and comes back: XLIFF and JSON carry the same. */
export const exchangedFile = z.object({
  language: z.enum(translatedInto),
  room: z.enum(translatedRooms),
  texts: z.array(exchangedText).max(5000),
})

export type ExchangedText = z.infer<typeof exchangedText>
export type ExchangedFile = z.infer<typeof exchangedFile>

/** A stale text goes out without its old words: it has to be written anew. */
export function asFile(language: ExchangedFile['language'], room: ExchangedFile['room'], units: readonly Unit[]): ExchangedFile {
  const texts = units.map(({ key, english, words, standing }): ExchangedText => {
    const isCurrent = standing === 'checked' || standing === 'drafted'
    return { key, english, words: isCurrent ? words : null, state: standing === 'checked' ? 'checked' : 'drafted' }
  })
  return { language, room, texts }
}

export const writeJson = (file: ExchangedFile): string => `${JSON.stringify(file, null, 2)}\n`

/** @returns null for what is no such file */
export function readJson(text: string): ExchangedFile | null {
  try {
    return exchangedFile.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // Said as "this is neither XLIFF nor JSON" where it was pasted.
  }
}
