import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Temporal } from 'temporal-polyfill'
import { findVisit, type HeldVisit } from '~/domains/inspections/queries.server'
import { timelineOf } from '~/domains/inspections/timeline'
import type { LeadInspector } from '~/domains/people/session'
import { extendSurvey } from '~/domains/publication/extend-survey.server'
import { pauseSurvey } from '~/domains/publication/pause-survey.server'
import { readRunning } from '~/domains/publication/queries.server'
import { resumeSurvey } from '~/domains/publication/resume-survey.server'
import { closingOf, extensionForm, lengthened, pauseForm } from '~/domains/publication/survey-hours'
import { surveyState } from '~/domains/surveys/survey'
import { type House, houseOf, nowFor } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { wordsOf } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { type Answered, HoursPage } from './hours-page'

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
  const visit = await findVisit(house.pools.inspector, lead.token, visitId)
  if (!visit) throw refusal('notYours')
  if (form.has('pause')) return pause(house, lead, visit, form)
  if (form.has('extend')) return extend(house, lead, visit, form)
  return after(await resumeSurvey(house.pools.inspector, lead, visitId, letterOn('resumed', house, visit)), visitId, {})
}

async function pause(house: House, lead: LeadInspector, visit: HeldVisit, form: URLSearchParams) {
  const typed = Object.fromEntries(form)
  const parsed = pauseForm.safeParse(typed)
  if (!parsed.success) return refused(parsed.error.issues[0], typed)
  const letter = letterOn('paused', house, visit, { words: parsed.data.words })
  return after(await pauseSurvey(house.pools.inspector, lead, visit.id, parsed.data, letter), visit.id, typed)
}

/** It cannot be taken back, so it is shown before it is done. */
async function extend(house: House, lead: LeadInspector, visit: HeldVisit, form: URLSearchParams) {
  const typed = Object.fromEntries(form)
  const parsed = extensionForm.safeParse(typed)
  if (!parsed.success) return refused(parsed.error.issues[0], typed)
  const running = await readRunning(house.pools.inspector, lead.token, visit.id)
  if (!running) throw refusal('notYours')
  const [closesAt, meetingAt] = [closingOf(parsed.data), timelineOf(visit).openMeetingAt]
  const longer = lengthened(running.hours, closesAt, nowFor(house, visit), meetingAt)
  if (!longer.ok) return refused({ path: ['day'], message: `problems.${longer.problem}` }, typed)
  const values = { from: momentInWords(running.hours.surveyClosesAt, 'en'), to: momentInWords(closesAt, 'en'), why: parsed.data.why }
  if (form.get('sure') !== closesAt) return data<Answered>({ typed, asked: { ...values, sure: closesAt } })
  const why = wordsOf('publication')('hours.extended', values)
  const letter = letterOn('extended', house, visit, values)
  return after(await extendSurvey(house.pools.inspector, lead, visit.id, { closesAt, meetingAt, why }, letter), visit.id, typed)
}

function letterOn(deed: 'paused' | 'resumed' | 'extended', house: House, visit: HeldVisit, { words = '', from = '', to = '', why = '' } = {}) {
  const t = wordsOf('publication')
  const all = { areaName: visit.areaName, link: house.origin + paths.areaVisit(visit.id), words, from, to, why }
  return { subject: t(`letters.${deed}.subject`, all), body: t(`letters.${deed}.body`, all) }
}

type Typed = Record<string, string>

const refused = (issue: { path: PropertyKey[]; message: string } | undefined, typed: Typed) =>
  data<Answered>({ field: String(issue?.path[0] ?? ''), problem: issue?.message ?? '', typed }, 422)

const after = (done: boolean, visitId: string, typed: Typed) =>
  done ? redirect(paths.surveyHours(visitId), 303) : data<Answered>({ field: 'main', problem: 'problems.tooLate', typed }, 409)

export default function Hours() {
  const shown = useLoaderData<typeof loader>()
  return <HoursPage {...shown} answered={useActionData<typeof action>()} />
}
