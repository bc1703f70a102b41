import { type Harm, harms, lexicon } from './lexicon'

/** Whether a copy of this text must reach the safeguarding officers at once (paras 16-18, 34). */
export const isFlagged = (text: string): boolean => harmsNamedIn(text).length > 0

/** For tests and for whoever tends the lexicon: which of its parts a text meets. */
export function harmsNamedIn(text: string): Harm[] {
  const folded = fold(text)
  return harms.filter((harm) => lexicon[harm].test(folded))
}

/** One spelling of what people type in many: wide or accented letters, curly or missing marks, line ends. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replace(/\b(don|doesn|didn|isn|wasn|can|aren|won)t\b/g, "$1't")
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()
}
