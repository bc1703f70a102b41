import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { findSurveyToPrint, type SurveyOfArea } from '~/domains/paper/queries.server'
import { shareMessages } from '~/domains/paper/share-messages.server'
import { textMessageLength } from '~/domains/paper/text-message'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import type { Language } from '~/platform/languages'
import { trustIn } from '~/platform/words'
import { SharePage } from './share-page'
import { readLanguage, surveyLink } from '../staff/sharing'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const { token, person } = member
  const [visit, survey] = await Promise.all([
    findVisit(house.pools.area, token, visitId),
    findSurveyToPrint(house.pools.area, token, visitId),
  ])
  if (!visit) throw refusal('notYours')
  const language = readLanguage(new URL(request.url).searchParams.get('language'))
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    language,
    trust: trustIn('share', ['poster', 'letter', 'message'], language),
    kit: survey && kitOf(survey, language, surveyLink(house, survey.slug, language)),
  }
}

function kitOf(survey: SurveyOfArea, language: Language, link: string) {
  const messages = shareMessages(survey, language, link)
  return { ...messages, link, isPublished: survey.isPublished, length: textMessageLength(messages.text) }
}

export default function ShareKit() {
  return <SharePage {...useLoaderData<typeof loader>()} />
}
