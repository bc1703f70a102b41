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

/**
 * Flesch-Kincaid grade (Kincaid and others, 1975): about the school year (US) that reads a text with ease.
 * Made for English; 0 for an empty text.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}

/** In years: a child in grade 4 is nine or ten. Never under 5, where reading begins. */
export function readingAge(text: string): number {
  return Math.max(5, Math.round(readingGrade(text) + 5))
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
