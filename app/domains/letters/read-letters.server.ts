import { findVisit } from '~/domains/inspections/queries.server'
import type { VisitKind } from '~/domains/inspections/visit'
import { draftLetter } from './draft-letter.server'
import type { LetterKind, LetterText, LetterVersion, Sending } from './letter'
import { findSurveyOf, listLetters, listSendings, type StaffPool } from './queries.server'

/** A visit's letters as they are kept, with the draft of each for those that nobody has saved yet. */
export interface LettersKept {
  visit: { id: string; kind: VisitKind; areaName: string }
  /** The survey's own page. */
  link: string
  sendings: Sending[]
  /** The newest first. */
  versionsOf(kind: LetterKind): LetterVersion[]
  draftOf(kind: LetterKind): LetterText
}

/** Null where this person holds no such visit. @param linkTo the survey's page, from its short address */
export async function readLetters(pool: StaffPool, token: string, visitId: string, linkTo: (slug: string) => string): Promise<LettersKept | null> {
  const [visit, survey, versions, sendings] = await Promise.all([
    findVisit(pool, token, visitId),
    findSurveyOf(pool, token, visitId),
    listLetters(pool, token, visitId),
    listSendings(pool, token, visitId),
  ])
  if (!visit || !survey) return null
  const link = linkTo(survey.slug)
  return {
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    link,
    sendings,
    versionsOf: (kind) => versions.filter((each) => each.kind === kind),
    draftOf: (kind) => draftLetter(kind, visit, { ...survey, link }),
  }
}
