import { draftLetter } from '~/domains/letters/draft-letter.server'
import type { LetterKind, LetterText, LetterVersion } from '~/domains/letters/letter'
import { findSurveyOf, listLetters, listSendings } from '~/domains/letters/queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import type { AreaMember } from '~/domains/people/session'
import type { House } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { surveyLink } from './sharing'

/** A visit's letters as they are kept, with the draft of each for those that nobody has saved yet. */
export async function readLetters(house: House, { token }: AreaMember, visitId: string) {
  const pool = house.pools.area
  const [visit, survey, versions, sendings] = await Promise.all([
    findVisit(pool, token, visitId),
    findSurveyOf(pool, token, visitId),
    listLetters(pool, token, visitId),
    listSendings(pool, token, visitId),
  ])
  if (!visit || !survey) throw refusal('notYours')
  const link = surveyLink(house, survey.slug, 'en')
  return {
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    link,
    sendings,
    versionsOf: (kind: LetterKind): LetterVersion[] => versions.filter((each) => each.kind === kind),
    draftOf: (kind: LetterKind): LetterText => draftLetter(kind, visit, { ...survey, link }),
  }
}
