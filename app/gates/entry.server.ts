import { findSlug } from '~/domains/paper/entry-queries.server'
import type { ForumMember } from '~/domains/people/session'
import type { Code } from '~/domains/responses/code'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import { paths } from '~/paths'
import { readCookie, writeCookie } from '~/platform/cookies.server'
import { openCode, receiptSeconds, sealCode } from './cookies.server'
import type { House } from './house'

const enteredCookie = 'heard_entered'

/** The published survey of this member's visit, or nothing. */
export async function findSurveyToEnter(house: House, member: ForumMember, visitId: string): Promise<PublishedSurvey | null> {
  const slug = await findSlug(house.pools.area, member, visitId)
  return slug === null ? null : house.surveys.find(slug)
}

/** The receipt of a call, to be told; nothing of a paper, which says itself that it cannot be found again; or a waiting paper's code. */
export interface Shown {
  as: 'call' | 'paper' | 'waits'
  code: Code | ''
}

/** Travels to the next page sealed, as a family's receipt does. */
export const showEntered = (house: House, survey: PublishedSurvey, { as, code }: Shown) =>
  writeCookie(enteredCookie, `${as}.${code && sealCode(house, survey, code)}`, { ...on(house, survey), maxAge: receiptSeconds })

export const dropEntered = (house: House, survey: PublishedSurvey) => writeCookie(enteredCookie, '', { ...on(house, survey), maxAge: 0 })

export function heldEntered(house: House, survey: PublishedSurvey, request: Request): Shown | null {
  const [as = '', sealed] = (readCookie(request.headers.get('Cookie'), enteredCookie) ?? '').split('.')
  if (as === 'paper') return { as, code: '' }
  const code = openCode(house, survey, sealed)
  return code && (as === 'call' || as === 'waits') ? { as, code } : null
}

const on = (house: House, { visitId }: PublishedSurvey) => ({ path: paths.paper(visitId), secure: house.origin.startsWith('https:') })
