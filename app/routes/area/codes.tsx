import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { invitationsForm, mostInvitations } from '~/domains/invitations/invitation'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { areaDoors } from './area-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const visit = await findVisit(house.pools.area, member.token, visitId)
  if (!visit) throw refusal('notYours')
  const typed = new URL(request.url).searchParams.get('count')
  const refused = typed === null ? null : invitationsForm.safeParse({ count: typed }).error?.issues[0]?.message
  return { name: member.person.name, visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName }, typed, refused }
}

/** Codes for a mail-merge. The open link stays the usual way; a code only keeps one person from answering twice by it. */
export default function CodesPage() {
  const t = useWords('invitations')
  const area = useWords('area')
  const inspections = useWords('inspections')
  const { name, visit, typed, refused } = useLoaderData<typeof loader>()
  const where = inspections(`visit.${visit.kind}`, visit)
  const problem = refused ? t(refused, { most: mostInvitations }) : undefined
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} hasProblem={problem !== undefined} name={name} home={paths.area}
      nav={areaDoors(area, visit.id, 'share')} where={where}
    >
      {problem && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'count', words: problem }]} />}
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('what')}</p>
      <Notice><p>{t('once')}</p></Notice>
      <p>{t('safe')}</p>
      <form method="post" action={paths.codesFile(visit.id)} noValidate>
        <TextField
          id="count" size="field" label={t('count')} value={typed ?? ''}
          problem={problem ? { prefix: t('problems.prefix'), words: problem } : undefined}
        />
        <Button>{t('make')}</Button>
      </form>
    </StaffPage>
  )
}
