import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdviceTold } from '~/domains/inspections/advice-told'
import { adviceOnDeferral } from '~/domains/inspections/day-1'
import { findVisit, listTerms } from '~/domains/inspections/queries.server'
import { londonDay } from '~/domains/inspections/timeline'
import { proveLeadInspector } from '~/domains/people/session'
import { readRunning } from '~/domains/publication/queries.server'
import { decideDeferral } from '~/domains/timetable/decide-deferral.server'
import { decisionForm } from '~/domains/timetable/deferral'
import { listDeferrals } from '~/domains/timetable/queries.server'
import { houseOf, nowFor } from '~/gates/house'
import { requireInspector, requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords, wordsOf } from '~/platform/i18n'
import { Button, ButtonRow } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { DeferralsTold } from '../staff/deferrals-told'
import { StaffPage } from '../staff/staff-page'
import { visitDoors } from '../staff/visit-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const [visit, deferrals] = await Promise.all([
    findVisit(house.pools.inspector, inspector.token, visitId),
    listDeferrals(house.pools.inspector, inspector.token, visitId),
  ])
  if (!visit) throw refusal('notYours')
  const isLead = proveLeadInspector(inspector, visitId) !== null
  const waiting = isLead ? deferrals.find(({ granted }) => granted === null) : undefined
  const terms = await listTerms(house.pools.inspector, inspector.token, visitId)
  return {
    name: inspector.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    deferrals,
    waiting: waiting?.id ?? null,
    advice: waiting ? adviceOnDeferral({ ...visit, day1On: waiting.newDay1On, terms, today: londonDay(nowFor(house, visit)) }) : [],
  }
}

/** Granted, it moves day 1 and everything that follows from it, as long as the survey has not opened. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  const typed = form.get('decision') ?? ''
  const parsed = decisionForm.safeParse({ granted: form.get('granted'), decision: typed })
  if (!parsed.success) return data({ problem: parsed.error.issues[0]?.message ?? '', typed }, 422)
  const [visit, running] = await Promise.all([
    findVisit(house.pools.inspector, lead.token, visitId),
    readRunning(house.pools.inspector, lead.token, visitId),
  ])
  if (!visit || !running) throw refusal('notYours')
  const hasOpened = running.isPublished && house.clock.now().epochMilliseconds >= Date.parse(running.hours.surveyOpensAt)
  if (parsed.data.granted && hasOpened) return data({ problem: 'problems.open', typed }, 409)
  const values = { name: lead.person.name, areaName: visit.areaName, decision: parsed.data.decision, link: house.origin + paths.areaDeferral(visitId) }
  const t = wordsOf('timetable')
  const letter = { subject: t('letters.decided.subject', values), body: t('letters.decided.body', values) }
  if (!(await decideDeferral(house.pools.inspector, lead, visitId, form.get('deferral') ?? '', parsed.data, letter))) {
    return data({ problem: 'problems.notNow', typed }, 409)
  }
  return redirect(paths.deferral(visitId), 303)
}

export default function DeferralPage() {
  const t = useWords('timetable')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, deferrals, waiting, advice } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('deferral.title')}`} hasProblem={wrong !== undefined} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'timetable')} where={where}
    >
      {wrong && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'decision', words: t(wrong.problem) }]} />}
      <h1 className="govuk-heading-l">{t('deferral.title')}</h1>
      <p>{t('deferral.words')} <span className="soft">{t('deferral.para')}</span></p>
      <DeferralsTold deferrals={deferrals} />
      <AdviceTold title={t('deferral.mind')} advice={advice} />
      {waiting && (
        <form method="post" noValidate>
          <input type="hidden" name="deferral" value={waiting} />
          <TextArea
            id="decision" size="field" label={t('deferral.decision')} rows={4} value={wrong?.typed}
            problem={wrong && { prefix: t('problems.prefix'), words: t(wrong.problem) }}
          />
          <ButtonRow>
            <Button name="granted" value="yes">{t('deferral.grant')}</Button>
            <Button kind="secondary" name="granted" value="no">{t('deferral.refuse')}</Button>
          </ButtonRow>
        </form>
      )}
    </StaffPage>
  )
}
