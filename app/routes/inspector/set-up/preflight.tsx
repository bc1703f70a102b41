import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { proveLeadInspector } from '~/domains/people/session'
import { PreflightTold } from '~/domains/preparation/preflight-told'
import { readPreflight } from '~/domains/preparation/read-preflight.server'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const [visit, preflight] = await Promise.all([
    findVisit(house.pools.inspector, inspector.token, visitId),
    readPreflight(house.pools.inspector, inspector.token, visitId),
  ])
  if (!visit || !preflight) throw refusal('notYours')
  return {
    name: inspector.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    preflight,
    isLead: proveLeadInspector(inspector, visitId) !== null,
  }
}

export default function PreflightPage() {
  const t = useWords('preparation')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, preflight, isLead } = useLoaderData<typeof loader>()
  const where = inspections(`visit.${visit.kind}`, visit)
  const particulars = paths.particulars(visit.id)
  const leadMends = { focus: particulars, contacts: particulars, meeting: particulars, formats: particulars, hours: paths.day1(visit.id) }
  const mendAt = { agreed: paths.agreement(visit.id), questions: paths.surveyDraft(visit.id), weaknesses: paths.library(visit.id), easyRead: paths.surveyDraft(visit.id), ...(isLead && leadMends) }
  return (
    <StaffPage
      title={`${where}: ${t('preflight.title')}`} name={name} home={paths.inspector} where={where}
      nav={visitDoors(inspector, visit.id, 'survey')} back={{ href: paths.visit(visit.id), words: t('changes.back') }}
    >
      <h1 className="govuk-heading-l">{t('preflight.title')}</h1>
      <p>{t('preflight.words')}</p>
      <PreflightTold {...preflight} mendAt={mendAt} />
      {isLead && <ActionLink href={paths.publication(visit.id)}>{t('preflight.toPublication')}</ActionLink>}
    </StaffPage>
  )
}
