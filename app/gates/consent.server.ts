import { redirect } from '@remix-run/node'
import { type Consented, proveConsent, signConsent } from '~/domains/consent/consent.server'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { paths } from '~/paths'
import { readCookie } from '~/platform/cookies.server'
import { consentCookie } from './cookies.server'
import type { House } from './house'

/** Nothing past the consent page opens without it, no page and no POST (33). 303 to where it can be given. */
export function requireConsent(house: House, request: Request, survey: OpenSurvey): Consented {
  const consented = proveConsent(survey, readCookie(request.headers.get('Cookie'), consentCookie), house.cookieSecret)
  if (!consented) throw redirect(paths.consent(survey.slug), 303)
  return consented
}

/** Ticked on paper, or said on the telephone: whoever types it in says so, and only then may it be sent (33, 34). */
export function consentAsTyped(house: House, survey: OpenSurvey): Consented {
  const consented = proveConsent(survey, signConsent(survey, house.cookieSecret), house.cookieSecret)
  if (!consented) throw new Error('a consent of our own was not proved')
  return consented
}
