import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Temporal } from 'temporal-polyfill'
import { findVisit } from '~/domains/inspections/queries.server'
import type { LeadInspector } from '~/domains/people/session'
import { extendSurvey } from '~/domains/publication/extend-survey.server'
import { pauseSurvey } from '~/domains/publication/pause-survey.server'
import { readRunning } from '~/domains/publication/queries.server'
import { resumeSurvey } from '~/domains/publication/resume-survey.server'
import { closingOf, extensionForm, pauseForm } from '~/domains/publication/survey-hours'
import { surveyState } from '~/domains/surveys/survey'
import { type House, houseOf, nowFor } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { HoursPage } from './hours-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const [visit, running] = await Promise.all([
    findVisit(house.pools.inspector, lead.token, visitId),
    readRunning(house.pools.inspector, lead.token, visitId),
  ])
  if (!visit || !running) throw refusal('notYours')
  const now = nowFor(house, visit)
  return {
    name: lead.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    running,
    state: surveyState(running, running.hours, now),
    isOver: Temporal.Instant.compare(now, running.hours.sendingEndsAt) >= 0,
  }
}

/** The button says which: pause, go on, or close later. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  if (form.has('pause')) return pause(house, lead, visitId, form)
  if (form.has('extend')) return extend(house, lead, visitId, form)
  return after(await resumeSurvey(house.pools.inspector, lead, visitId), visitId, {})
}

async function pause(house: House, lead: LeadInspector, visitId: string, form: URLSearchParams) {
  const typed = Object.fromEntries(form)
  const parsed = pauseForm.safeParse(typed)
  if (!parsed.success) return refused(parsed.error.issues, typed)
  return after(await pauseSurvey(house.pools.inspector, lead, visitId, parsed.data), visitId, typed)
}

async function extend(house: House, lead: LeadInspector, visitId: string, form: URLSearchParams) {
  const typed = Object.fromEntries(form)
  const parsed = extensionForm.safeParse(typed)
  if (!parsed.success) return refused(parsed.error.issues, typed)
  const done = await extendSurvey(house.pools.inspector, lead, visitId, closingOf(parsed.data), parsed.data.why)
  return done ? after(true, visitId, typed) : data({ field: 'day', problem: 'problems.notLater', typed }, 422)
}

type Typed = Record<string, string>

const refused = (issues: { path: PropertyKey[]; message: string }[], typed: Typed) =>
  data({ field: String(issues[0]?.path[0] ?? ''), problem: issues[0]?.message ?? '', typed }, 422)

const after = (done: boolean, visitId: string, typed: Typed) =>
  done ? redirect(paths.surveyHours(visitId), 303) : data({ field: 'main', problem: 'problems.tooLate', typed }, 409)

export default function Hours() {
  const shown = useLoaderData<typeof loader>()
  return <HoursPage {...shown} wrong={useActionData<typeof action>()} />
}
