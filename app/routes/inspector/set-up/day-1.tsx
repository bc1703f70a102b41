import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AdviceTold } from '~/domains/inspections/advice-told'
import { type Advice, adviceOnChange, isRefused } from '~/domains/inspections/day-1'
import { listTerms } from '~/domains/inspections/queries.server'
import { londonDay, timelineOf } from '~/domains/inspections/timeline'
import type { LeadInspector } from '~/domains/people/session'
import { changeDay1 } from '~/domains/preparation/change-day-1.server'
import { type House, houseOf } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextField } from '~/ui/fields/text'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
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
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName, day1On: visit.day1On },
    toldOn: timelineOf(visit).notifiedOn,
    today: londonDay(house.clock.now()),
  }
}

/** What is refused stays refused; what is warned of takes a second press, for that very day. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  const typed = form.get('day1') ?? ''
  const day1 = z.iso.date().safeParse(typed)
  if (!day1.success) return data({ typed, problem: 'noDay1' as const, advice: [] }, 422)
  const advice = await adviceOn(house, lead, visitId, day1.data)
  if (isRefused(advice) || (advice.length > 0 && form.get('minded') !== day1.data)) return data({ typed, problem: null, advice }, 422)
  const changed = await changeDay1(house.pools.inspector, lead, visitId, day1.data)
  if (!changed) return data({ typed, problem: 'opened' as const, advice: [] }, 422)
  return redirect(paths.visit(visitId), 303)
}

async function adviceOn(house: House, lead: LeadInspector, visitId: string, day1On: string): Promise<Advice[]> {
  const visit = await setUpOf(house, lead, visitId)
  const terms = await listTerms(house.pools.inspector, lead.token, visitId)
  const { kind, particulars } = visit
  return adviceOnChange({ kind, day1On, particulars, terms, today: londonDay(house.clock.now()) }, timelineOf(visit).notifiedOn)
}

export default function Day1Page() {
  const t = useWords('preparation')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const language = useLanguage()
  const { name, visit, toldOn, today } = useLoaderData<typeof loader>()
  const { typed = '', problem = null, advice = [] } = useActionData<typeof action>() ?? {}
  const where = inspections(`visit.${visit.kind}`, visit)
  const words = problem && (problem === 'opened' ? t('day1.opened') : t(`problems.${problem}`))
  const isFixed = toldOn <= today
  const fixed: Advice[] = [{ level: 'refused', key: 'afterNotice', para: 15 }]
  return (
    <StaffPage
      title={`${where}: ${t('day1.title')}`} hasProblem={words !== null} name={name} home={paths.inspector} where={where}
      nav={visitDoors(inspector, visit.id, 'timetable')} back={{ href: paths.visit(visit.id), words: t('changes.back') }}
    >
      {words && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'day1', words }]} />}
      <h1 className="govuk-heading-l">{t('day1.title')}</h1>
      <p>{t('day1.now', { day: dayInWords(visit.day1On, language, true), told: dayInWords(toldOn, language, true) })}</p>
      <AdviceTold title={t('day1.mind')} advice={isFixed ? fixed : advice} />
      {isFixed
        ? <ActionLink href={paths.deferral(visit.id)}>{t('day1.deferral')}</ActionLink>
        : (
          <form method="post" noValidate>
            <Notice><p>{t('day1.words')}</p></Notice>
            <TextField
              kind="date" id="day1" size="field" label={t('day1.label')} value={typed}
              problem={words ? { prefix: t('problems.prefix'), words } : undefined}
            />
            <Button>{t('day1.go')}</Button>
            {advice.length > 0 && !isRefused(advice) && <Button kind="secondary" name="minded" value={typed}>{t('day1.allTheSame')}</Button>}
          </form>
        )}
    </StaffPage>
  )
}
