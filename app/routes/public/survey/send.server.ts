import { redirect } from '@remix-run/node'
import { invitationHash } from '~/domains/invitations/invitation-hash.server'
import type { Code } from '~/domains/responses/code'
import { receiptOf } from '~/domains/responses/draft-keys.server'
import { findDraft, wasSent } from '~/domains/responses/queries.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { raiseFlagged } from '~/domains/safeguarding/raise-flagged.server'
import { requireConsent } from '~/gates/consent.server'
import { dropDraft, heldDraft, heldInvitation, holdInvitation, showOnce } from '~/gates/cookies.server'
import type { House } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { closed, invitationUsed, paused, requireOpenSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'

/**
 * The send's door: gate, verb, next page. Used by Remix's action and, because the framework's own cost would be
 * most of a send, by the plain handler in front of it (decision 002).
 * Sent twice, by a second tap or after a broken connection, it is stored once and shows the same receipt.
 */
export async function sendResponse(house: House, request: Request, slug: string | undefined): Promise<Response> {
  const survey = await requireOpenSurvey(house, slug)
  const consented = requireConsent(house, request, survey)
  const code = heldDraft(request)
  const draft = code && (await findDraft(house.pools.respondent, survey, code))
  if (!code || !draft) return sentBefore(house, survey, code)
  // First what cannot wait: should the server stop between the two, the retry finds this one there already.
  if (!survey.isRehearsal) await raiseFlagged(house.pools.respondent, house.safeguarding, survey, code, draft.answers)
  const invitation = heldInvitation(request)
  const invited = invitation && invitationHash(house.cookieSecret, survey.id, invitation)
  const sent = await submitResponse(house.pools.respondent, consented, survey, code, draft.answers, 'online', invited)
  if (!sent.ok) throw notSent[sent.reason](survey)
  return thanks(house, survey, sent.receipt)
}

const notSent = { ended: closed, paused, used: invitationUsed }

async function sentBefore(house: House, survey: OpenSurvey, code: Code | null): Promise<Response> {
  if (code && (await wasSent(house.pools.respondent, survey, code))) return thanks(house, survey, receiptOf(code, survey.id))
  throw refusal('nothingToSend', { slug: survey.slug, areaName: survey.areaName })
}

function thanks(house: House, survey: OpenSurvey, receipt: Code): Response {
  const headers = new Headers([
    ['Set-Cookie', showOnce(house, survey, receipt)],
    ['Set-Cookie', dropDraft(house, survey)],
    ['Set-Cookie', holdInvitation(house, survey, null)],
    ['Cache-Control', 'no-store'],
  ])
  return redirect(paths.thanks(survey.slug), { status: 303, headers })
}
