/** "More than a year" is `more-than-a-year`. */
export function keyOf(words: string): string {
  const slug = words.normalize('NFD').replace(/[^\p{L}\p{N} -]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
  return slug.slice(0, 50).replace(/-+$/, '') || 'question'
}
