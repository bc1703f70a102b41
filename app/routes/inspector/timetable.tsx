import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findVisit } from '~/domains/inspections/queries.server'
import { TimetableTable } from '~/domains/inspections/timetable-table'
import { readStages } from '~/domains/timetable/queries.server'
import { calendarAddress } from '~/gates/calendar.server'
import { houseOf, nowFor } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'
import { TimetableLinks } from '../staff/timetable-links'
import { visitDoors } from '../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const visit = await findVisit(house.pools.inspector, token, visitId)
  if (!visit) throw refusal('notYours')
  const { id, kind, areaName } = visit
  return {
    name: person.name,
    visit: { id, kind, areaName },
    stages: await readStages(house.pools.inspector, token, visit, nowFor(house, visit)),
    calendar: calendarAddress(house, visitId, 'inspector'),
  }
}

export default function TimetablePage() {
  const t = useWords('inspections')
  const inspector = useWords('inspector')
  const { name, visit, stages, calendar } = useLoaderData<typeof loader>()
  const where = t(`visit.${visit.kind}`, visit)
  return (
    <StaffPage title={`${where}: ${t('timetable.tableTitle')}`} name={name} home={paths.inspector} nav={visitDoors(inspector, visit.id, 'timetable')} where={where}>
      <h1 className="govuk-heading-l">{t('timetable.tableTitle')}</h1>
      <TimetableTable stages={stages} where={where} />
      <TimetableLinks other={{ href: paths.visit(visit.id), as: 'asLine' }} calendar={calendar} />
    </StaffPage>
  )
}
