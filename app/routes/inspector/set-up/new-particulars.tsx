import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listVisits } from '~/domains/inspections/queries.server'
import { londonDay } from '~/domains/inspections/timeline'
import type { AreaLead } from '~/domains/people/session'
import { asSearch, type FirstStep, parseStep, readStep, settingsOfNew } from '~/domains/preparation/first-step'
import { parseVisit } from '~/domains/preparation/parse-visit'
import { listLedAreas, listSlugs, readSetUp } from '~/domains/preparation/queries.server'
import { setUpVisit } from '~/domains/preparation/set-up-visit.server'
import { suggestSlug } from '~/domains/preparation/slug'
import { asTyped, blankVisit } from '~/domains/preparation/typed-again'
import { afterRowButton, readTyped } from '~/domains/preparation/visit-form'
import { VisitForm } from '~/domains/preparation/visit-form-asked'
import { type House, houseOf } from '~/gates/house'
import { requireAreaLead } from '~/gates/inspector.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { ErrorSummary } from '~/ui/fields/problem'
import { StaffPage } from '../../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const lead = await requireAreaLead(house, request)
  const { typed, step } = await requireStep(house, lead, request)
  return {
    name: lead.person.name,
    visit: { kind: step.kind, areaName: step.area.name },
    search: asSearch(typed),
    begin: await formToBegin(house, lead, step),
  }
}

/** The date stands in the address and is judged again: the page may have been open for days. */
export async function action({ request, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const lead = await requireAreaLead(house, request)
  const { step } = await requireStep(house, lead, request)
  const form = await readForm(request)
  const typed = readTyped(form)
  const moved = afterRowButton(form, typed)
  if (moved) return data({ typed: moved, problems: [] })
  const parsed = parseVisit(step.kind, typed)
  if (!parsed.ok) return data({ typed, problems: parsed.problems }, 422)
  const { area, kind, day1On, like } = step
  const settings = settingsOfNew(step, like ? await readSetUp(house.pools.inspector, lead.token, like) : null)
  const set = await setUpVisit(house.pools.inspector, lead, { ...parsed.visit, areaId: area.id, kind, day1On, settings, like })
  if (!set.ok) return data({ typed, problems: [{ id: 'slug', problem: set.problem }] }, 422)
  return redirect(paths.visit(set.visitId), 303)
}

async function requireStep(house: House, lead: AreaLead, request: Request) {
  const typed = readStep(new URL(request.url).searchParams)
  const parsed = parseStep(typed, await listLedAreas(house.pools.inspector, lead.token), londonDay(house.clock.now()))
  if (!parsed.ok) throw redirect(paths.newVisit + asSearch(typed), 303)
  return { typed, step: parsed.step }
}

/** Everything from the visit that this one is to be like; otherwise only whom to ring, from the area's newest visit. */
async function formToBegin(house: House, { token }: AreaLead, { area, day1On, like }: FirstStep) {
  const pool = house.pools.inspector
  const slug = suggestSlug(area.name, day1On, await listSlugs(pool, token))
  const newest = (await listVisits(pool, token)).find(({ areaId }) => areaId === area.id)
  const earlier = like || newest ? await readSetUp(pool, token, like ?? newest?.id ?? '') : null
  if (!earlier) return blankVisit(slug)
  const typed = asTyped({ ...earlier, slug })
  if (like) return typed
  return { weaknesses: blankVisit(slug).weaknesses, fields: { ...typed.fields, focus: '' } }
}

export default function NewParticularsPage() {
  const t = useWords('preparation')
  const inspections = useWords('inspections')
  const { name, visit, search, begin } = useLoaderData<typeof loader>()
  const { typed = begin, problems = [] } = useActionData<typeof action>() ?? {}
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('particulars.newTitle')}`} hasProblem={problems.length > 0} name={name} home={paths.inspector} where={where}
      back={{ href: paths.newVisitFollows + search, words: t('particulars.newBack') }}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems.map(({ id, problem }) => ({ id, words: t(`problems.${problem}`) }))} />
      <h1 className="govuk-heading-l">{t('particulars.newTitle')}</h1>
      <p>{t('particulars.newWords')}</p>
      <VisitForm
        kind={visit.kind} typed={typed} problems={problems} address={paths.newVisitParticulars + search} withSlug
        button={t('particulars.newGo')}
      />
    </StaffPage>
  )
}
