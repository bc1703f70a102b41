import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeParticulars } from '~/domains/preparation/change-particulars.server'
import { parseVisit } from '~/domains/preparation/parse-visit'
import { asTyped } from '~/domains/preparation/typed-again'
import { afterRowButton, readTyped } from '~/domains/preparation/visit-form'
import { VisitForm } from '~/domains/preparation/visit-form-asked'
import { houseOf } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { ErrorSummary } from '~/ui/fields/problem'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { setUpOf } from './visit-set-up.server'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const visit = await setUpOf(house, lead, visitId)
  return {
    name: lead.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    settled: asTyped(visit),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const visit = await setUpOf(house, lead, visitId)
  const form = await readForm(request)
  const typed = readTyped(form)
  const moved = afterRowButton(form, typed)
  if (moved) return data({ typed: moved, problems: [] })
  const parsed = parseVisit(visit.kind, typed)
  if (!parsed.ok) return data({ typed, problems: parsed.problems }, 422)
  const changed = await changeParticulars(house.pools.inspector, lead, visitId, parsed.visit)
  if (!changed) throw refusal('notYours')
  if (!changed.ok) return data({ typed, problems: changed.problems }, 422)
  return redirect(paths.visit(visitId), 303)
}

export default function ParticularsPage() {
  const t = useWords('preparation')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, settled } = useLoaderData<typeof loader>()
  const { typed = settled, problems = [] } = useActionData<typeof action>() ?? {}
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('changes.title')}`} hasProblem={problems.length > 0} name={name} home={paths.inspector} where={where}
      nav={visitDoors(inspector, visit.id, 'timetable')} back={{ href: paths.visit(visit.id), words: t('changes.back') }}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems.map(({ id, problem }) => ({ id, words: t(`problems.${problem}`) }))} />
      <h1 className="govuk-heading-l">{t('changes.title')}</h1>
      <p>{t('changes.words')}</p>
      <VisitForm kind={visit.kind} typed={typed} problems={problems} address={paths.particulars(visit.id)} button={t('changes.go')} />
    </StaffPage>
  )
}
