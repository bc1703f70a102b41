import { redirect } from '@remix-run/node'
import { type OpenSurvey, type PublishedSurvey, proveOpen, stateOf } from '~/domains/surveys/published-survey'
import { surveyCan } from '~/domains/surveys/survey'
import { paths } from '~/paths'
import { type House, nowFor } from './house'
import { refusal } from './refusal'

/** 404 where there is no such survey. */
export async function requireSurvey(house: House, slug: string | undefined): Promise<PublishedSurvey> {
  const survey = slug === undefined ? null : await house.surveys.find(slug)
  if (!survey) throw refusal('noSuchSurvey')
  return survey
}

/** 303 to the start page before it opens; 503 while it is paused; 410 with what to do instead once sending has ended. */
export async function requireOpenSurvey(house: House, slug: string | undefined): Promise<OpenSurvey> {
  const survey = await requireSurvey(house, slug)
  const open = proveOpen(survey, nowFor(house, survey))
  if (open) return open
  const state = stateOf(survey, nowFor(house, survey))
  if (state === 'not-yet-open') throw redirect(paths.survey(survey.slug), 303)
  throw state === 'paused' ? paused(survey) : closed(survey)
}

/** From noon on the closing day nobody new may begin (122); who has consented may still send until 13:00. */
export async function requireSurveyForConsent(house: House, slug: string | undefined): Promise<OpenSurvey> {
  const survey = await requireOpenSurvey(house, slug)
  if (surveyCan.consent(stateOf(survey, nowFor(house, survey)))) return survey
  throw refusal('closedForNew', { slug: survey.slug, areaName: survey.areaName, at: survey.hours.surveyClosesAt })
}

/** Answers may be taken back until the final release. */
export async function requireSurveyForWithdrawal(house: House, slug: string | undefined): Promise<PublishedSurvey> {
  const survey = await requireSurvey(house, slug)
  const now = nowFor(house, survey)
  const state = stateOf(survey, now)
  if (state === 'not-yet-open') throw redirect(paths.survey(survey.slug), 303)
  const isTooLate = now.epochMilliseconds >= Date.parse(survey.hours.finalReleaseAt) || !surveyCan.withdraw(state)
  if (isTooLate) throw refusal('tooLateToTakeBack', { slug: survey.slug, areaName: survey.areaName, at: survey.hours.finalReleaseAt })
  return survey
}

/** 503: what was answered so far is kept, and the pause code opens it when the survey goes on. */
export const paused = (survey: PublishedSurvey) =>
  refusal('paused', { slug: survey.slug, areaName: survey.areaName, words: survey.pausedWords ?? '' })

/** 409: the code from the letter has sent answers already; without it the open link still stands. */
export const invitationUsed = (survey: PublishedSurvey) =>
  refusal('invitationUsed', { slug: survey.slug, areaName: survey.areaName })

export const closed = (survey: PublishedSurvey) =>
  refusal('closed', { slug: survey.slug, areaName: survey.areaName, at: survey.hours.sendingEndsAt })
