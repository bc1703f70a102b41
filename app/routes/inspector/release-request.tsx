import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { setTimeout as pause } from 'node:timers/promises'
import { findOutcome, type ReleaseOutcome, requestRelease } from '~/domains/insight/request-release.server'
import { houseOf } from '~/gates/house'
import { requireInspector, requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

/** There is nothing to see here before somebody has asked. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visitId = '' } = params
  await requireInspector(houseOf(context), request, visitId)
  if (request.method === 'GET') throw redirect(paths.visit(visitId), 303)
  return null
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const requestId = await requestRelease(house.pools.inspector, lead, visitId)
  if (requestId === null) throw refusal('notYours')
  const outcome = await untilAnswered(() => findOutcome(house.pools.inspector, lead.token, requestId))
  if (outcome === 'released') return redirect(`${paths.results(visitId)}?released`, 303)
  return data({ visitId, name: lead.person.name, outcome }, { status: outcome === 'waiting' ? 202 : 409 })
}

/** The releaser looks once a second; who presses a button waits eight at most. */
async function untilAnswered(ask: () => Promise<ReleaseOutcome>): Promise<ReleaseOutcome> {
  for (let turn = 0; turn < 32; turn++) {
    const outcome = await ask()
    if (outcome !== 'waiting') return outcome
    await pause(250)
  }
  return 'waiting'
}

export default function ReleaseRequestPage() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  const answered = useActionData<typeof action>()
  if (!answered) return null
  const { visitId, name, outcome } = answered
  const isWaiting = outcome === 'waiting'
  const title = t(isWaiting ? 'release.waitingTitle' : 'release.refusedTitle')
  return (
    <StaffPage title={title} name={name} home={paths.inspector} nav={visitDoors(t, visitId, 'timetable')}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p>{isWaiting ? t('release.waitingWords') : insight(`refusals.${outcome}`)}</p>
      {!isWaiting && <p>{t('release.refusedWords')}</p>}
      <ActionLink href={paths.results(visitId)}>{t('release.results')}</ActionLink>
      <ActionLink href={paths.visit(visitId)}>{t('release.back')}</ActionLink>
    </StaffPage>
  )
}
