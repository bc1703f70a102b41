import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { differences } from '~/domains/agreement/differences'
import { readAgreement } from '~/domains/agreement/queries.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import { publishVersion } from '~/domains/publication/publish-version.server'
import { houseOf, nowFor } from '~/gates/house'
import { requireLeadInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { wordsOf } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { PublicationPage } from './publication-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const [visit, agreement, draft] = await Promise.all([
    findVisit(house.pools.inspector, lead.token, visitId),
    readAgreement(house.pools.inspector, lead.token, visitId),
    readDraft(house.pools.inspector, lead.token, visitId),
  ])
  if (!visit || !agreement || !draft) throw refusal('notYours')
  const { slug, opensAt, closesAt, publishedVersion, shared, record } = agreement
  const [newest] = shared
  return {
    name: lead.person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    survey: { slug, opensAt, closesAt, publishedVersion },
    hasOpened: nowFor(house, visit).epochMilliseconds >= Date.parse(opensAt),
    newest: newest ? { version: newest.version, answerByOn: newest.answerByOn, isAgreed: newest.agreedAt !== null } : null,
    draftHasChanged: newest !== undefined && differences(newest.questions, draft.questions.map(({ content }) => content)).length > 0,
    record,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const lead = await requireLeadInspector(house, request, visitId)
  const form = await readForm(request)
  const [visit, agreement] = await Promise.all([
    findVisit(house.pools.inspector, lead.token, visitId),
    readAgreement(house.pools.inspector, lead.token, visitId),
  ])
  if (!visit || !agreement) throw refusal('notYours')
  const [newest] = agreement.shared
  const isAgreed = newest !== undefined && newest.agreedAt !== null
  const reason = isAgreed ? null : (form.get('reason') ?? '').trim()
  if (reason === '') return data({ problem: 'noReason' as const, reason }, 422)
  const values = {
    name: lead.person.name,
    areaName: visit.areaName,
    opens: momentInWords(agreement.opensAt, 'en'),
    closes: momentInWords(agreement.closesAt, 'en'),
    link: house.origin + paths.survey(agreement.slug),
    reason,
  }
  const t = wordsOf('publication')
  const letter = isAgreed
    ? { subject: t('letter.subject', values), body: t('letter.body', values) }
    : { subject: t('letterWithout.subject', values), body: t('letterWithout.body', values) }
  const published = newest && (await publishVersion(house.pools.inspector, lead, visitId, { version: newest.version, reason, letter }))
  if (!published) return data({ problem: 'refused' as const, reason: reason ?? '' }, 409)
  return redirect(paths.publication(visitId), 303)
}

export default function Publication() {
  const shown = useLoaderData<typeof loader>()
  return <PublicationPage {...shown} wrong={useActionData<typeof action>()} />
}
