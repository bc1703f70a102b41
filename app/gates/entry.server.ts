import { findSlug } from '~/domains/paper/entry-queries.server'
import type { AreaMember } from '~/domains/people/session'
import type { Code } from '~/domains/responses/code'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import { paths } from '~/paths'
import { readCookie, writeCookie } from '~/platform/cookies.server'
import { openCode, receiptSeconds, sealCode } from './cookies.server'
import type { House } from './house'

const enteredCookie = 'heard_entered'

/** The published survey of this member's visit, or nothing. */
export async function findSurveyToEnter(house: House, member: AreaMember, visitId: string): Promise<PublishedSurvey | null> {
  const slug = await findSlug(house.pools.area, member, visitId)
  return slug === null ? null : house.surveys.find(slug)
}

/** What became of an entry: a receipt to write on the slip, or the code of a paper that waits for its second entry. */
export interface Shown {
  as: 'sent' | 'waits'
  code: Code
}

/** Travels to the next page sealed, as a family's receipt does. */
export const showEntered = (house: House, survey: PublishedSurvey, { as, code }: Shown) =>
  writeCookie(enteredCookie, `${as}.${sealCode(house, survey, code)}`, { ...on(house, survey), maxAge: receiptSeconds })

export const dropEntered = (house: House, survey: PublishedSurvey) => writeCookie(enteredCookie, '', { ...on(house, survey), maxAge: 0 })

export function heldEntered(house: House, survey: PublishedSurvey, request: Request): Shown | null {
  const [as = '', sealed] = (readCookie(request.headers.get('Cookie'), enteredCookie) ?? '').split('.')
  const code = openCode(house, survey, sealed)
  return code && (as === 'sent' || as === 'waits') ? { as, code } : null
}

const on = (house: House, { visitId }: PublishedSurvey) => ({ path: paths.paper(visitId), secure: house.origin.startsWith('https:') })
