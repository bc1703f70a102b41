import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { requireForumMember } from '~/gates/area-member.server'
import { findSurveyToEnter, heldEntered } from '~/gates/entry.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { ButtonLink } from '~/ui/buttons'
import { CodeInFours } from '~/ui/code-in-fours'
import { ActionLink } from '~/ui/navigation'
import { Panel } from '~/ui/notice'
import { EntryFrame } from './entry-frame'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const visit = await findVisit(house.pools.area, member.token, visitId)
  if (!visit) throw refusal('notYours')
  const survey = await findSurveyToEnter(house, member, visitId)
  const entered = survey && heldEntered(house, survey, request)
  if (!entered) throw redirect(paths.paper(visitId), 303)
  return { name: member.person.name, visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName }, entered }
}

/** What to say to the caller or to write on the paper, before the next one is taken up. */
export default function PaperEnteredPage() {
  const t = useWords('paper-entry')
  const { name, visit, entered } = useLoaderData<typeof loader>()
  const { as, code } = entered
  const title = t(as === 'waits' ? 'entered.waits' : 'entered.sent')
  return (
    <EntryFrame name={name} visit={visit} title={title} hasTitle>
      <Panel title={title}>
        <p>{t(`entered.words.${as}`)}</p>
        {as !== 'paper' && <CodeInFours code={code} />}
        <p>{t(`entered.then.${as}`)}</p>
      </Panel>
      <ButtonLink href={paths.paper(visit.id)}>{t('entered.next')}</ButtonLink>
      <ActionLink href={paths.secondEntry(visit.id)}>{t('entered.second')}</ActionLink>
    </EntryFrame>
  )
}
