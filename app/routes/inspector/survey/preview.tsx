import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readDraft } from '~/domains/drafting/queries.server'
import { walkOn } from '~/domains/drafting/walk'
import { findVisit } from '~/domains/inspections/queries.server'
import { type House, houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { readForm } from '~/platform/forms.server'
import { readLanguage } from '../../staff/sharing'
import { formats, PreviewPage } from './preview-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const visit = await findVisit(house.pools.inspector, token, visitId)
  if (!visit) throw refusal('notYours')
  const start = await walk(house, token, visitId, new URLSearchParams())
  return { name: person.name, visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName }, start }
}

/** A walk through the draft by the survey's own rules. The answers come back with each form: nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token } = await requireInspector(house, request, visitId)
  return walk(house, token, visitId, await readForm(request))
}

async function walk({ pools }: House, token: string, visitId: string, given: URLSearchParams) {
  const draft = await readDraft(pools.inspector, token, visitId)
  if (!draft) throw refusal('notYours')
  const questions = draft.questions.map(({ content }) => content)
  const language = readLanguage(given.get('language'))
  const format = formats.find((each) => each === given.get('format')) ?? 'screen'
  return { ...walkOn(questions, given), questions, language, format }
}

export default function Preview() {
  const { start, ...shown } = useLoaderData<typeof loader>()
  return <PreviewPage {...shown} {...(useActionData<typeof action>() ?? start)} />
}
