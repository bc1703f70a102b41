import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerRemark } from '~/domains/agreement/answer-remark.server'
import { differences } from '~/domains/agreement/differences'
import { readAgreement } from '~/domains/agreement/queries.server'
import { noLongerAsked } from '~/domains/agreement/remarks'
import { answerForm, reviewState } from '~/domains/agreement/review'
import { shareDraft } from '~/domains/agreement/share-draft.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import { londonDay } from '~/domains/inspections/timeline'
import { addWorkingDays } from '~/domains/inspections/working-days'
import { type LeadInspector, proveLeadInspector } from '~/domains/people/session'
import { type House, houseOf } from '~/gates/house'
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
  return {
    name: inspector.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    isLead: proveLeadInspector(inspector, visitId) !== null,
    newest: newest ?? null,
    state: newest ? reviewState(newest, newest.version) : null,
    remarks: agreement.remarks,
    gone: noLongerAsked(agreement.shared, agreement.remarks),
    sinceShared: newest ? differences(newest.questions, questions) : null,
    answerByOn: addWorkingDays(londonDay(agreement.opensAt), -2),
    record: agreement.record,
  }
}

/** The lead inspector shares the draft, or answers one remark: the button says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  return form.has('remark') ? answer(house, lead, visitId, form) : share(house, lead, visitId, form)
}

async function share(house: House, lead: LeadInspector, visitId: string, form: URLSearchParams) {
  const day = z.iso.date().safeParse(form.get('answerBy'))
  const typed = { answerBy: form.get('answerBy') ?? '' }
  if (!day.success) return data({ field: 'answerBy', typed, problem: 'problems.noDay' }, 422)
  const letter = await letterToForum(house, lead, visitId, 'shared', dayInWords(day.data, 'en'))
  const shared = await shareDraft(house.pools.inspector, lead, visitId, { answerByOn: day.data, letter })
  if (!shared) throw refusal('notYours')
  if (!shared.ok) return data({ field: 'answerBy', typed, problem: `problems.${shared.reason}` }, 422)
  return redirect(paths.agreement(visitId), 303)
}

async function answer(house: House, lead: LeadInspector, visitId: string, form: URLSearchParams) {
  const remark = form.get('remark') ?? ''
  const typed = { answer: form.get('answer') ?? '' }
  const parsed = answerForm.safeParse({ accepted: form.get('accepted'), ...typed })
  if (!parsed.success) return data({ field: remark, typed, problem: parsed.error.issues[0]?.message ?? '' }, 422)
  const letter = await letterToForum(house, lead, visitId, 'answered')
  const answered = await answerRemark(house.pools.inspector, lead, visitId, remark, parsed.data, letter)
  if (!answered) return data({ field: 'answerBy', typed, problem: 'problems.changedMeanwhile' }, 409)
  return redirect(`${paths.agreement(visitId)}#remark-${remark}`, 303)
}

async function letterToForum(house: House, lead: LeadInspector, visitId: string, what: 'shared' | 'answered', day = '') {
  const t = wordsOf('agreement')
  const visit = await findVisit(house.pools.inspector, lead.token, visitId)
  const values = { name: lead.person.name, areaName: visit?.areaName ?? '', day, link: house.origin + paths.areaQuestions(visitId) }
  return { subject: t(`letters.${what}.subject`, values), body: t(`letters.${what}.body`, values) }
}

export default function Agreement() {
  const shown = useLoaderData<typeof loader>()
  return <AgreementPage {...shown} wrong={useActionData<typeof action>()} />
}
