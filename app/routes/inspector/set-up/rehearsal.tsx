import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type LeadInspector, proveAreaLead } from '~/domains/people/session'
import { makeRehearsal } from '~/domains/preparation/make-rehearsal.server'
import { moveRehearsalClock } from '~/domains/preparation/move-rehearsal-clock.server'
import { findRehearsal } from '~/domains/preparation/queries.server'
import { offsetTo, rehearsalMoments } from '~/domains/preparation/rehearsal'
import { throwAwayRehearsal } from '~/domains/preparation/throw-away-rehearsal.server'
import { surveyState } from '~/domains/surveys/survey'
import { type House, houseOf, nowFor } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { RehearsalPage } from './rehearsal-page'
import { setUpOf } from './visit-set-up.server'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const { visit, rehearsal } = await find(house, lead, visitId)
  return {
    name: lead.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    mayMake: proveAreaLead(lead, visit.areaId) !== null,
    rehearsal: rehearsal && {
      id: rehearsal.id,
      slug: rehearsal.slug,
      now: nowFor(house, rehearsal).toString(),
      state: surveyState({ finalReleaseMade: rehearsal.finallyReleased, pausedWords: null }, rehearsal.hours, nowFor(house, rehearsal)),
    },
  }
}

/** The button says which: make it, move its clock, or throw it away, which is asked about first. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  const { visit, rehearsal } = await find(house, lead, visitId)
  if (!rehearsal) return make(house, lead, visitId)
  if (form.get('throwAway') === 'ask') return data({ problem: null, isAsked: true })
  if (form.get('throwAway') === 'sure') {
    await throwAwayRehearsal(house.pools.inspector, lead, rehearsal.id)
    return redirect(visit.id === rehearsal.id ? paths.inspector : paths.rehearsal(visit.id), 303)
  }
  const moment = rehearsalMoments.find((each) => each === form.get('moment'))
  const moved = moment && (await moveRehearsalClock(house.pools.inspector, lead, rehearsal.id, offsetTo(moment, rehearsal.hours, house.clock.now())))
  if (!moved) return data({ problem: 'notMoved' as const, isAsked: false }, 422)
  return redirect(paths.rehearsal(visitId), 303)
}

async function make(house: House, lead: LeadInspector, visitId: string) {
  const visit = await setUpOf(house, lead, visitId)
  const areaLead = proveAreaLead(lead, visit.areaId)
  if (!areaLead) throw refusal('notYours')
  const made = await makeRehearsal(house.pools.inspector, areaLead, visit, house.clock.now())
  if (!made.ok) return data({ problem: made.problem, isAsked: false }, 422)
  return redirect(paths.rehearsal(visitId), 303)
}

/** A rehearsal's own page speaks of itself. */
async function find(house: House, lead: LeadInspector, visitId: string) {
  const visit = await setUpOf(house, lead, visitId)
  return { visit, rehearsal: visit.isRehearsal ? visit : await findRehearsal(house.pools.inspector, lead.token, visit.slug) }
}

export default function Rehearsal() {
  const shown = useLoaderData<typeof loader>()
  return <RehearsalPage {...shown} {...useActionData<typeof action>()} />
}
