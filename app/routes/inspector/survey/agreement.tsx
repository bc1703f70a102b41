import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerRemark } from '~/domains/agreement/answer-remark.server'
import { differences } from '~/domains/agreement/differences'
import { readAgreement } from '~/domains/agreement/queries.server'
import { noLongerAsked, readRemarks } from '~/domains/agreement/remarks'
import { answerByForm, answerForm, reviewState } from '~/domains/agreement/review'
import { shareDraft } from '~/domains/agreement/share-draft.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit, type HeldVisit } from '~/domains/inspections/queries.server'
import { londonDay } from '~/domains/inspections/timeline'
import { addWorkingDays } from '~/domains/inspections/working-days'
import { type LeadInspector, proveLeadInspector } from '~/domains/people/session'
import { type House, houseOf, nowFor } from '~/gates/house'
import { requireInspector, requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { wordsOf } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import { AgreementPage } from './agreement-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const [visit, agreement, draft] = await Promise.all([
    findVisit(house.pools.inspector, inspector.token, visitId),
    readAgreement(house.pools.inspector, inspector.token, visitId),
    readDraft(house.pools.inspector, inspector.token, visitId),
  ])
  if (!visit || !agreement || !draft) throw refusal('notYours')
  const [newest] = agreement.shared
  const questions = draft.questions.map(({ content }) => content)
  const suggested = addWorkingDays(londonDay(agreement.opensAt), -2)
  const today = londonDay(nowFor(house, visit))
  const hasPassed = suggested < today
  return {
    name: inspector.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    isLead: proveLeadInspector(inspector, visitId) !== null,
    newest: newest ?? null,
    state: newest ? reviewState(newest, newest.version) : null,
    remarks: readRemarks(agreement.shared, agreement.remarks),
    gone: noLongerAsked(agreement.shared, agreement.remarks),
    sinceShared: newest ? differences(newest.questions, questions) : null,
    answerByOn: hasPassed ? today : suggested,
    record: agreement.record,
  }
}

/** The lead inspector shares the draft, or answers one remark: the button says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  const visit = await findVisit(house.pools.inspector, lead.token, visitId)
  if (!visit) throw refusal('notYours')
  return form.has('remark') ? answer(house, lead, visit, form) : share(house, lead, visit, form)
}

async function share(house: House, lead: LeadInspector, visit: HeldVisit, form: URLSearchParams) {
  const typed = { answerBy: form.get('answerBy') ?? '' }
  const parsed = answerByForm(londonDay(nowFor(house, visit))).safeParse(typed)
  if (!parsed.success) return data({ field: 'answerBy', typed, problem: parsed.error.issues[0]?.message ?? '' }, 422)
  const answerByOn = parsed.data.answerBy
  const letter = letterToForum(house, lead, visit, 'shared', dayInWords(answerByOn, 'en'))
  const shared = await shareDraft(house.pools.inspector, lead, visit.id, { answerByOn, letter })
  if (!shared) throw refusal('notYours')
  if (!shared.ok) return data({ field: 'answerBy', typed, problem: `problems.${shared.reason}` }, 422)
  return redirect(paths.agreement(visit.id), 303)
}

async function answer(house: House, lead: LeadInspector, visit: HeldVisit, form: URLSearchParams) {
  const remark = form.get('remark') ?? ''
  const typed = { answer: form.get('answer') ?? '' }
  const parsed = answerForm.safeParse({ accepted: form.get('accepted'), ...typed })
  if (!parsed.success) return data({ field: remark, typed, problem: parsed.error.issues[0]?.message ?? '' }, 422)
  const letter = letterToForum(house, lead, visit, 'answered')
  const answered = await answerRemark(house.pools.inspector, lead, visit.id, remark, parsed.data, letter)
  if (!answered) return data({ field: 'answerBy', typed, problem: 'problems.changedMeanwhile' }, 409)
  return redirect(`${paths.agreement(visit.id)}#remark-${remark}`, 303)
}

function letterToForum(house: House, lead: LeadInspector, visit: HeldVisit, what: 'shared' | 'answered', day = '') {
  const t = wordsOf('agreement')
  const values = { name: lead.person.name, areaName: visit.areaName, day, link: house.origin + paths.areaQuestions(visit.id) }
  return { subject: t(`letters.${what}.subject`, values), body: t(`letters.${what}.body`, values) }
}

export default function Agreement() {
  const shown = useLoaderData<typeof loader>()
  return <AgreementPage {...shown} wrong={useActionData<typeof action>()} />
}
