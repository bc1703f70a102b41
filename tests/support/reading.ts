/** Sentences of a text, without what ends them. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.?!:]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
}

/** Flesch-Kincaid: about the school year (US) that reads a text with ease; reading age 9 is grade 4 to 5. */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}

/** Counted by groups of vowels. Abbreviations such as EHC are words that these families know. */
function syllablesOf(word: string): number {
  if (/^\p{Lu}+$|\d/u.test(word)) return 1
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0))
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 0)
}
