import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { setTimeout as pause } from 'node:timers/promises'
import { findOutcome, type ReleaseOutcome, requestRelease } from '~/domains/insight/request-release.server'
import { houseOf } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visitId = '' } = params
  const { person } = await requireLeadInspector(houseOf(context), request, visitId)
  return { visitId, name: person.name }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const requestId = await requestRelease(house.pools.inspector, lead, visitId)
  if (requestId === null) throw refusal('notYours')
  const outcome = await untilAnswered(() => findOutcome(house.pools.inspector, lead.token, requestId))
  if (outcome === 'released') return redirect(`${paths.results(visitId)}?released`, 303)
  return data({ outcome }, { status: outcome === 'waiting' ? 202 : 409 })
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
  const { visitId, name } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const title = t(answered ? (answered.outcome === 'waiting' ? 'release.waitingTitle' : 'release.refusedTitle') : 'visit.releaseTitle')
  return (
    <StaffPage title={title} name={name} home={paths.inspector} nav={visitDoors(t, visitId, 'timetable')}>
      <h1 className="govuk-heading-l">{title}</h1>
      {answered ? <Outcome outcome={answered.outcome} /> : (
        <form method="post">
          <p>{t('visit.releaseWords')}</p>
          <Button>{t('visit.releaseNow')}</Button>
        </form>
      )}
      <ActionLink href={paths.results(visitId)}>{t('release.results')}</ActionLink>
      <ActionLink href={paths.visit(visitId)}>{t('release.back')}</ActionLink>
    </StaffPage>
  )
}

function Outcome({ outcome }: { outcome: Exclude<ReleaseOutcome, 'released'> }) {
  const t = useWords('inspector')
  const insight = useWords('insight')
  if (outcome === 'waiting') return <p>{t('release.waitingWords')}</p>
  return (
    <>
      <p><strong>{insight(`refusals.${outcome}`)}</strong></p>
      <p>{t('release.refusedWords')}</p>
    </>
  )
}
