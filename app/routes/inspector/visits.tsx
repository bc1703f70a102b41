import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listVisits } from '~/domains/inspections/queries.server'
import { VisitRows } from '~/domains/inspections/visit-rows'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { proveAreaLead } from '~/domains/people/session'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { ButtonLink } from '~/ui/buttons'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const inspector = await requireInspector(house, request)
  const visits = await listVisits(house.pools.inspector, inspector.token)
  return {
    name: inspector.person.name,
    visits: visits.map(({ id, kind, day1On, areaName, isRehearsal }) => ({ id, kind, day1On, areaName, isRehearsal })),
    setsUp: proveAreaLead(inspector) !== null,
  }
}

export default function VisitsPage() {
  const t = useWords('inspector')
  const { name, visits, setsUp } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('visits.title')} name={name} home={paths.inspector}>
      <h1 className="govuk-heading-l">{t('visits.title')}</h1>
      <p>{t('visits.words')}</p>
      {setsUp && <ButtonLink href={paths.newVisit}>{t('visits.setUp')}</ButtonLink>}
      <VisitRows visits={visits.map((visit) => ({
        ...visit,
        href: paths.visit(visit.id),
        beside: <a className="govuk-link" href={paths.results(visit.id)}>{t('visits.results', visit)}</a>,
      }))} />
    </StaffPage>
  )
}
