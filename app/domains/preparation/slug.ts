import type { Day } from '~/domains/inspections/working-days'

/**
 * A short address for a poster: the area's name, with the year or a number where that is taken.
 * @param taken addresses that are known to be used; the database has the last word
 */
export function suggestSlug(areaName: string, day1On: Day, taken: readonly string[]): string {
  const plain = asSlug(areaName)
  const dated = `${plain}-${day1On.slice(0, 4)}`
  const numbered = Array.from({ length: 98 }, (_, n) => `${dated}-${n + 2}`)
  return [plain, dated, ...numbered].find((slug) => !taken.includes(slug)) ?? ''
}

function asSlug(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 30)
}
