import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { type EntryProblem, readEntry, readWay, type Typed } from '~/domains/paper/entry'
import { readCode } from '~/domains/responses/code'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { proveOpen } from '~/domains/surveys/published-survey'
import { requireForumMember } from '~/gates/area-member.server'
import { dropEntered, findSurveyToEnter } from '~/gates/entry.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { readForm } from '~/platform/forms.server'
import { asEntered, enter, problemAt, shown } from './entering.server'
import { EntryPage } from './entry-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

/** Opening an empty form puts away the receipt of the entry before. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const visit = await findVisit(house.pools.area, member.token, visitId)
  if (!visit) throw refusal('notYours')
  const survey = await findSurveyToEnter(house, member, visitId)
  return data(
    {
      name: member.person.name,
      visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
      survey: survey && asEntered(house, survey),
      form: newPauseCode(),
    },
    { headers: survey ? { 'Set-Cookie': dropEntered(house, survey) } : {} },
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const survey = await findSurveyToEnter(house, member, visitId)
  const typed: Typed = Object.fromEntries(await readForm(request))
  const open = survey && proveOpen(survey, house.clock.now())
  if (!open) return data({ typed, problems: [] }, 409) // the page says why
  const way = readWay(typed.way)
  const { answers, problems } = readEntry(open.version.questions, typed)
  const wrong = [...(way ? [] : [problemAt('way', 'problems.noWay')]), ...missing(typed), ...problems]
  if (wrong.length === 0 && Object.keys(answers).length === 0) wrong.push(problemAt('answers', 'problems.nothing'))
  if (!way || wrong.length > 0) return data({ typed, problems: wrong }, 422)
  const form = readCode(typed.form ?? '')
  const entered = await enter(house, open, form.ok ? form.code : newPauseCode(), way, answers)
  if (!entered.ok) return data({ typed, problems: [problemAt('way', 'problems.notNow')] }, 409)
  return shown(house, open, entered, way)
}

/** Nothing is sent for somebody who did not agree (33). */
const missing = ({ agreed }: Typed): EntryProblem[] => (agreed === 'yes' ? [] : [problemAt('agreed', 'problems.noAgreement')])

export default function PaperPage() {
  const answered = useActionData<typeof action>()
  return <EntryPage {...useLoaderData<typeof loader>()} typed={answered?.typed ?? {}} problems={answered?.problems ?? []} />
}
