import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdviceTold } from '~/domains/inspections/advice-told'
import { adviceOnLength, isRefused } from '~/domains/inspections/day-1'
import { listTerms } from '~/domains/inspections/queries.server'
import { londonDay, timelineOf } from '~/domains/inspections/timeline'
import { changeSettings } from '~/domains/preparation/change-settings.server'
import type { SetUpVisit } from '~/domains/preparation/queries.server'
import { readSettings, typedSettings } from '~/domains/preparation/settings-form'
import { SettingsAsked } from '~/domains/preparation/settings-asked'
import { type House, houseOf } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords, wordsOf } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { setUpOf } from './visit-set-up.server'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const { id, kind, areaName, particulars } = await setUpOf(house, lead, visitId)
  return { name: lead.person.name, visit: { id, kind, areaName }, kept: typedSettings(particulars.settings) }
}

/** What is refused stays refused; what is warned of takes a second press, for that very last day. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const visit = await setUpOf(house, lead, visitId)
  const form = await readForm(request)
  const typed = { ...typedSettings(visit.particulars.settings), ...Object.fromEntries(form) }
  const read = readSettings(visit.kind, form, visit.particulars.settings)
  if (!read.ok) return data({ typed, wrong: read.wrong, advice: [] }, 422)
  const terms = await listTerms(house.pools.inspector, lead.token, visitId)
  const isLonger = read.settings.lastDay !== visit.particulars.settings.lastDay
  const advice = isLonger ? adviceOnLength({ ...visit, particulars: { settings: read.settings }, terms }) : []
  const isMinded = form.get('minded') === typed.lastDay
  if (isRefused(advice) || (advice.length > 0 && !isMinded)) return data({ typed, wrong: [], advice }, 422)
  await changeSettings(house.pools.inspector, lead, visitId, read.settings, letterOn(house, visit, lead.person.name))
  return redirect(paths.visit(visitId), 303)
}

/** Whoever was told of the visit is told that its days have moved; before that nobody is. */
function letterOn(house: House, visit: SetUpVisit, name: string) {
  if (timelineOf(visit).notifiedOn > londonDay(house.clock.now())) return null
  const t = wordsOf('preparation')
  const values = { areaName: visit.areaName, name, link: house.origin + paths.areaVisit(visit.id) }
  return { subject: t('settings.letter.subject', values), body: t('settings.letter.body', values) }
}

export default function SettingsPage() {
  const t = useWords('preparation')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, kept } = useLoaderData<typeof loader>()
  const { typed = kept, wrong = [], advice = [] } = useActionData<typeof action>() ?? {}
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('settings.title')}`} hasProblem={wrong.length > 0} name={name} home={paths.inspector} where={where}
      nav={visitDoors(inspector, visit.id, 'timetable')} back={{ href: paths.visit(visit.id), words: t('changes.back') }}
    >
      <ErrorSummary title={t('problems.summary')} problems={wrong.map((field) => ({ id: field, words: t(`settings.${field}.wrong`) }))} />
      <h1 className="govuk-heading-l">{t('settings.title')}</h1>
      <p>{t('settings.words')}</p>
      <AdviceTold title={t('day1.mind')} advice={advice} />
      <form method="post" noValidate>
        <SettingsAsked kind={visit.kind} typed={typed} wrong={wrong} />
        <Button>{t('settings.go')}</Button>
        {advice.length > 0 && !isRefused(advice) && <Button kind="secondary" name="minded" value={typed.lastDay}>{t('day1.allTheSame')}</Button>}
      </form>
    </StaffPage>
  )
}
