import { englishPieces } from '../english-within'

/** What a document is made from: words and numbers by name, never code. */
export type Given = string | number | boolean | null | readonly Given[] | { readonly [name: string]: Given }

/**
 * The same with each text that had to stay English taken apart, so that paper can say which piece is in which language:
 * `[{ words, english }]` in place of the text.
 */
export function inPieces(given: Given): Given {
  if (typeof given === 'string') return englishPieces(given) ?? given
  if (Array.isArray(given)) return given.map(inPieces)
  if (given === null || typeof given !== 'object') return given
  return Object.fromEntries(Object.entries(given).map(([name, each]) => [name, inPieces(each)]))
}
