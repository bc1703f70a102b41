import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { differing, type EntryProblem, readEntry, type Typed } from '~/domains/paper/entry'
import { findFirstEntry } from '~/domains/paper/entry-queries.server'
import { settle } from '~/domains/paper/settle'
import { readCode } from '~/domains/responses/code'
import type { Answers } from '~/domains/surveys/answers'
import { proveOpen } from '~/domains/surveys/published-survey'
import { requireForumMember } from '~/gates/area-member.server'
import { findSurveyToEnter } from '~/gates/entry.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { readForm } from '~/platform/forms.server'
import { asEntered, enterSettled, problemAt, shown } from './entering.server'
import { SecondEntryPage } from './second-entry-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const visit = await findVisit(house.pools.area, member.token, visitId)
  if (!visit) throw refusal('notYours')
  const survey = await findSurveyToEnter(house, member, visitId)
  return {
    name: member.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    survey: survey && asEntered(house, survey),
  }
}

/** Both what came back when entries differ: nothing of it is kept, the page carries the second one along. */
interface Differences {
  keys: string[]
  first: Answers
  second: Answers
}

interface Answered {
  typed: Typed
  problems: EntryProblem[]
  differences?: Differences
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const survey = await findSurveyToEnter(house, member, visitId)
  const typed: Typed = Object.fromEntries(await readForm(request))
  const answer = (problems: EntryProblem[], status: number, differences?: Differences) => data<Answered>({ typed, problems, differences }, status)
  const open = survey && proveOpen(survey, house.clock.now())
  if (!open) return answer([], 409) // the page says why

  const { questions } = open.version
  const code = readCode(typed.code ?? '')
  const second = readEntry(questions, typed)
  const wrong = [...(code.ok ? [] : [problemAt('code', code.problem.key, code.problem.values)]), ...second.problems]
  if (!code.ok || wrong.length > 0) return answer(wrong, 422)
  const found = await findFirstEntry(house.pools.respondent, open, code.code)
  if (!found) return answer([problemAt('code', 'problems.noFirst')], 422)
  if ('receipt' in found) return shown(house, open, { ok: true, receipt: found.receipt }, 'paper')

  const different = differing(questions, found.answers, second.answers)
  const differences = { keys: different.map(({ key }) => key), first: found.answers, second: second.answers }
  if (different.length > 0 && !('settle' in typed)) return answer([], 200, differences)
  const settled = settle(different, found.answers, second.answers, typed)
  if (settled.problems.length > 0) return answer(settled.problems, 422, differences)
  const sent = await enterSettled(house, open, code.code, settled.answers)
  return sent.ok ? shown(house, open, sent, 'paper') : answer([problemAt('code', 'problems.notNow')], 409)
}

export default function SecondEntry() {
  const answered = useActionData<typeof action>()
  return <SecondEntryPage {...useLoaderData<typeof loader>()} {...(answered ?? { typed: {}, problems: [] })} />
}
