import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { holdInvitation } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'

/** Forgets the code from the letter, so that the answers can be sent by the open link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  return redirect(paths.check(survey.slug), { status: 303, headers: { 'Set-Cookie': holdInvitation(house, survey, null) } })
}
