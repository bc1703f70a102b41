import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyPublished } from '~/domains/drafting/copy-published.server'
import { draftProblems } from '~/domains/drafting/draft-problems'
import { minutesFor } from '~/domains/drafting/minutes'
import { moveQuestion } from '~/domains/drafting/move-question.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { removeQuestion } from '~/domains/drafting/remove-question.server'
import { undoChange } from '~/domains/drafting/undo-change.server'
import { weaknessesNotAsked } from '~/domains/drafting/weaknesses-not-asked'
import { findVisit, listWeaknesses } from '~/domains/inspections/queries.server'
import type { Inspector } from '~/domains/people/session'
import { type House, houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { DraftPage } from './draft-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft, weaknesses] = await Promise.all([findVisit(pool, token, visitId), readDraft(pool, token, visitId), listWeaknesses(pool, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const questions = draft.questions.map(({ content }) => content)
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    draft,
    minutes: minutesFor(questions),
    problems: draftProblems(questions),
    notAsked: weaknessesNotAsked(questions, weaknesses),
  }
}

/** The button says which: up, down or out for one question, the last change back, or the published questions in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const key = await change(house, inspector, visitId, await readForm(request))
  return redirect(`${paths.surveyDraft(visitId)}${key ? `#q-${key}` : ''}`, 303)
}

/** @returns the question at which the page goes on */
async function change({ pools: { inspector: pool } }: House, inspector: Inspector, visitId: string, form: URLSearchParams): Promise<string | null> {
  const question = (button: string) => form.get(button)
  const up = question('up')
  const down = question('down')
  const out = question('out')
  if (up ?? down) await moveQuestion(pool, inspector, visitId, up ?? down ?? '', up ? 'up' : 'down')
  else if (out) await removeQuestion(pool, inspector, visitId, out)
  else if (form.has('copy')) await copyPublished(pool, inspector, visitId)
  else if (form.has('undo')) return undoChange(pool, inspector, visitId)
  return up ?? down
}

export default function Draft() {
  return <DraftPage {...useLoaderData<typeof loader>()} />
}
