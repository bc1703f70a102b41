import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { dropDraft, dropReceipt } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { requireSurveyForConsent } from '~/gates/survey.server'
import { paths } from '~/paths'

/** A fresh response: nothing of the first one is carried over, so nothing links the two. */
export async function action({ params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurveyForConsent(house, params.slug)
  const headers = new Headers([
    ['Set-Cookie', dropDraft(house, survey)],
    ['Set-Cookie', dropReceipt(house, survey)],
  ])
  return redirect(paths.consent(survey.slug), { status: 303, headers })
}

export async function loader({ params, context }: ActionFunctionArgs) {
  const survey = await requireSurveyForConsent(houseOf(context), params.slug)
  return redirect(paths.consent(survey.slug), 303)
}
