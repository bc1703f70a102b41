import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { agreeVersion } from '~/domains/agreement/agree-version.server'
import { differences } from '~/domains/agreement/differences'
import { readAgreement } from '~/domains/agreement/queries.server'
import { remarkOn } from '~/domains/agreement/remark-on.server'
import { noLongerAsked, readRemarks } from '~/domains/agreement/remarks'
import { remarkForm, reviewCan, reviewState } from '~/domains/agreement/review'
import { findVisit } from '~/domains/inspections/queries.server'
import { type ForumMember, proveForumMember } from '~/domains/people/session'
import { requireAreaMember, requireForumMember } from '~/gates/area-member.server'
import { type House, houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { wordsOf } from '~/platform/i18n'
import { QuestionsPage } from './questions-page'
import type { RemarkTyped } from './remark-wrong'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const [visit, agreement] = await Promise.all([
    findVisit(house.pools.area, member.token, visitId),
    readAgreement(house.pools.area, member.token, visitId),
  ])
  if (!visit || !agreement) throw refusal('notYours')
  const [newest, before] = agreement.shared
  const speaks = proveForumMember(member, visitId) !== null
  return {
    name: member.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    focus: agreement.focus,
    newest: newest ?? null,
    state: newest ? reviewState(newest, newest.version) : null,
    mayRemark: speaks && newest !== undefined && reviewCan.remark(reviewState(newest, newest.version)),
    speaks,
    before: newest && before ? { version: before.version, differences: differences(before.questions, newest.questions) } : null,
    remarks: readRemarks(agreement.shared, agreement.remarks),
    gone: noLongerAsked(agreement.shared, agreement.remarks),
    record: agreement.record,
  }
}

/** The button says which: a remark on one question, or agreement to the whole. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireForumMember(house, request, visitId)
  const form = await readForm(request)
  return form.get('kind') === 'whole' ? agree(house, member, visitId, form) : remark(house, member, visitId, form)
}

async function remark(house: House, member: ForumMember, visitId: string, form: URLSearchParams) {
  const typed: RemarkTyped = Object.fromEntries(form)
  const question = form.get('question') ?? ''
  const parsed = remarkForm.safeParse(typed)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return data({ question, typed, field: String(issue?.path[0] ?? 'words'), problem: issue?.message ?? '' }, 422)
  }
  if (!(await remarkOn(house.pools.area, member, visitId, question, parsed.data, await letterAbout(house, member, visitId, 'remarked')))) {
    return data({ question: null, typed, field: 'whole', problem: 'problems.changedMeanwhile' }, 409)
  }
  return redirect(`${paths.areaQuestions(visitId)}#q-${question}`, 303)
}

async function agree(house: House, member: ForumMember, visitId: string, form: URLSearchParams) {
  const typed: RemarkTyped = {}
  if (form.get('confirm') !== 'yes') return data({ question: null, typed, field: 'confirm', problem: 'problems.noConfirm' }, 422)
  const version = Number(form.get('version'))
  const letter = await letterAbout(house, member, visitId, 'agreed', version)
  if (await agreeVersion(house.pools.area, member, visitId, version, letter)) return redirect(paths.areaQuestions(visitId), 303)
  return data({ question: null, typed, field: 'whole', problem: 'problems.changedMeanwhile' }, 409)
}

/** To the lead inspector, who goes on from here. */
async function letterAbout(house: House, member: ForumMember, visitId: string, what: 'remarked' | 'agreed', version = 0) {
  const t = wordsOf('agreement')
  const visit = await findVisit(house.pools.area, member.token, visitId)
  const values = { name: member.person.name, areaName: visit?.areaName ?? '', version, link: house.origin + paths.agreement(visitId) }
  return { subject: t(`letters.${what}.subject`, values), body: t(`letters.${what}.body`, values) }
}

export default function AreaQuestions() {
  const shown = useLoaderData<typeof loader>()
  return <QuestionsPage {...shown} wrong={useActionData<typeof action>()} />
}
