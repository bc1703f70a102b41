import { type LetterKind, readKind } from '~/domains/letters/letter'
import { readLetters } from '~/domains/letters/read-letters.server'
import type { AreaMember } from '~/domains/people/session'
import type { House } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { surveyLink } from '../staff/sharing'

/** A visit's letters, for whoever the gate let in. */
export async function lettersOf(house: House, { token }: AreaMember, visitId: string) {
  const letters = await readLetters(house.pools.area, token, visitId, (slug) => surveyLink(house, slug, 'en'))
  if (!letters) throw refusal('notYours')
  return letters
}

/** The letter that the address names; 404 for any other. */
export function letterKindOf({ kind: named }: { kind?: string }): LetterKind {
  const kind = readKind(named)
  if (!kind) throw refusal('noSuchPage')
  return kind
}
