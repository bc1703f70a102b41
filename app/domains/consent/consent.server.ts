import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'

declare const proof: unique symbol
/** Somebody has agreed to this survey's present notice (para 33). Only `proveConsent` makes one. */
export interface Consented {
  readonly surveyId: string
  readonly [proof]: 'consented'
}

/**
 * What the consent cookie holds: a signature over survey and notice, the same for everybody who agreed, so that it
 * says that somebody consented and never who. Consent to an older notice is not consent to this one.
 */
export function signConsent(survey: PublishedSurvey, secret: string): string {
  const { id, version } = survey
  return createHmac('sha256', secret).update(`heard consent|${id}|${version.noticeNumber}`).digest('base64url')
}

/** Needs no query, so it stands before everything that is served, pages from memory too. */
export function proveConsent(survey: PublishedSurvey, cookie: string | undefined, secret: string): Consented | null {
  if (!cookie) return null
  const expected = Buffer.from(signConsent(survey, secret))
  const given = Buffer.from(cookie)
  const fits = given.length === expected.length && timingSafeEqual(given, expected)
  return fits ? ({ surveyId: survey.id } as Consented) : null
}
