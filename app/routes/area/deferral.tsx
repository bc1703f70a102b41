import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdviceTold } from '~/domains/inspections/advice-told'
import { type Advice, adviceOnDeferral, isRefused } from '~/domains/inspections/day-1'
import { findVisit, type HeldVisit, listTerms } from '~/domains/inspections/queries.server'
import { londonDay, timelineOf } from '~/domains/inspections/timeline'
import { canBeDay1 } from '~/domains/inspections/visit'
import { type Deferral, deferralForm, mayAskForDeferral } from '~/domains/timetable/deferral'
import { listDeferrals } from '~/domains/timetable/queries.server'
import { requestDeferral } from '~/domains/timetable/request-deferral.server'
import { requireAreaMember, requireLano } from '~/gates/area-member.server'
import { type House, houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords, wordsOf } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea, TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { DeferralsTold } from '../staff/deferrals-told'
import { StaffPage } from '../staff/staff-page'
import { areaDoors } from './area-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const [visit, deferrals] = await Promise.all([
    findVisit(house.pools.area, member.token, visitId),
    listDeferrals(house.pools.area, member.token, visitId),
  ])
  if (!visit) throw refusal('notYours')
  return {
    name: member.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    deferrals,
    mayAsk: isTime(house, visit) && !isWaiting(deferrals),
    isWaiting: isWaiting(deferrals),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lano = await requireLano(house, request, visitId)
  const visit = await findVisit(house.pools.area, lano.token, visitId)
  if (!visit) throw refusal('notYours')
  const typed = Object.fromEntries(await readForm(request))
  const parsed = deferralForm.safeParse(typed)
  if (!parsed.success) return refused(parsed.error.issues[0], typed)
  const { newDay1On } = parsed.data
  if (newDay1On <= visit.day1On || !canBeDay1(newDay1On)) return refused({ path: ['newDay1On'], message: 'problems.badDay' }, typed)
  const terms = await listTerms(house.pools.area, lano.token, visitId)
  const advice = adviceOnDeferral({ ...visit, day1On: newDay1On, terms, today: londonDay(house.clock.now()) })
  if (isRefused(advice) || (advice.length > 0 && typed.minded !== newDay1On)) return data<Answered>({ field: 'newDay1On', problem: null, advice, typed }, 422)
  const values = { name: lano.person.name, areaName: visit.areaName, link: house.origin + paths.deferral(visitId) }
  const t = wordsOf('timetable')
  const letter = { subject: t('letters.asked.subject', values), body: t('letters.asked.body', values) }
  const asked = isTime(house, visit) && (await requestDeferral(house.pools.area, lano, visitId, parsed.data, letter))
  if (!asked) return data<Answered>({ field: 'reason', problem: 'problems.notNow', advice: [], typed }, 409)
  return redirect(paths.areaDeferral(visitId), 303)
}

/** What is wrong with one field, or what the handbook says of the day. */
interface Answered {
  field: string
  problem: string | null
  advice: Advice[]
  typed: Record<string, string>
}

const isWaiting = (deferrals: readonly Deferral[]) => deferrals.some(({ granted }) => granted === null)

const isTime = (house: House, visit: HeldVisit) => mayAskForDeferral(timelineOf(visit).notifiedOn, londonDay(house.clock.now()))

const refused = (issue: { path: PropertyKey[]; message: string } | undefined, typed: Record<string, string>) =>
  data<Answered>({ field: String(issue?.path[0] ?? 'reason'), problem: issue?.message ?? '', advice: [], typed }, 422)

/** Exceptional, and asked for at notification (15). */
export default function AreaDeferralPage() {
  const t = useWords('timetable')
  const area = useWords('area')
  const inspections = useWords('inspections')
  const { name, visit, deferrals, mayAsk, isWaiting } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const where = inspections(`visit.${visit.kind}`, visit)
  const problems = wrong?.problem ? [{ id: wrong.field, words: t(wrong.problem) }] : []
  const advice = wrong?.advice ?? []
  const field = typedFields({ prefix: t('problems.prefix'), wrong: problems, typed: wrong?.typed })
  return (
    <StaffPage
      title={`${where}: ${t('deferral.title')}`} hasProblem={problems.length > 0} name={name} home={paths.area}
      nav={areaDoors(area, visit.id, 'timetable')} where={where}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems} />
      <h1 className="govuk-heading-l">{t('deferral.title')}</h1>
      <p>{t('deferral.words')} <span className="soft">{t('deferral.para')}</span></p>
      <DeferralsTold deferrals={deferrals} />
      <AdviceTold title={t('deferral.mind')} advice={advice} />
      {mayAsk || wrong ? (
        <form method="post" noValidate>
          <TextField kind="date" label={t('deferral.newDay')} {...field('newDay1On')} />
          <TextArea label={t('deferral.reason')} rows={5} {...field('reason')} />
          <Button>{t('deferral.ask')}</Button>
          {advice.length > 0 && !isRefused(advice) && <Button kind="secondary" name="minded" value={wrong?.typed.newDay1On}>{t('deferral.allTheSame')}</Button>}
        </form>
      ) : (
        !isWaiting && <p>{t('deferral.tooLate')}</p>
      )}
    </StaffPage>
  )
}
