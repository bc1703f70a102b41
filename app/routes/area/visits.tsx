import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listVisits } from '~/domains/inspections/queries.server'
import { VisitRows } from '~/domains/inspections/visit-rows'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const member = await requireAreaMember(house, request)
  const visits = await listVisits(house.pools.area, member.token)
  const real = visits.filter(({ isRehearsal }) => !isRehearsal)
  return { name: member.person.name, visits: real.map(({ id, kind, day1On, areaName }) => ({ id, kind, day1On, areaName })) }
}

export default function AreaVisitsPage() {
  const t = useWords('area')
  const { name, visits } = useLoaderData<typeof loader>()
  return (
    <StaffPage title={t('visits.title')} name={name} home={paths.area}>
      <h1 className="govuk-heading-l">{t('visits.title')}</h1>
      <p>{t('visits.words')}</p>
      <VisitRows visits={visits.map((visit) => ({ ...visit, href: paths.areaVisit(visit.id) }))} />
    </StaffPage>
  )
}
