import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { TimetableTable } from '~/domains/inspections/timetable-table'
import { proveForumMember } from '~/domains/people/session'
import { readStages } from '~/domains/timetable/queries.server'
import { calendarAddress } from '~/gates/calendar.server'
import { houseOf } from '~/gates/house'
import { requireAreaMember } from '~/gates/area-member.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'
import { TimetableLinks } from '../staff/timetable-links'
import { areaDoors } from './area-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const { token, person } = member
  const visit = await findVisit(house.pools.area, token, visitId)
  if (!visit) throw refusal('notYours')
  const { id, kind, areaName } = visit
  return {
    name: person.name,
    visit: { id, kind, areaName },
    stages: await readStages(house.pools.area, token, visit, house.clock.now()),
    calendar: calendarAddress(house, visitId, proveForumMember(member, visitId) ? 'pcf' : 'lano'),
  }
}

export default function AreaTimetablePage() {
  const t = useWords('inspections')
  const area = useWords('area')
  const { name, visit, stages, calendar } = useLoaderData<typeof loader>()
  const where = t(`visit.${visit.kind}`, visit)
  return (
    <StaffPage title={`${where}: ${t('timetable.tableTitle')}`} name={name} home={paths.area} nav={areaDoors(area, visit.id, 'timetable')} where={where}>
      <h1 className="govuk-heading-l">{t('timetable.tableTitle')}</h1>
      <TimetableTable stages={stages} where={where} />
      <TimetableLinks other={{ href: paths.areaVisit(visit.id), as: 'asLine' }} calendar={calendar} />
    </StaffPage>
  )
}
