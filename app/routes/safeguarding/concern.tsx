import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { concernDeeds, concernId, parseReason, parseRecord, referenceOf } from '~/domains/safeguarding/concern'
import { noteConcern } from '~/domains/safeguarding/note-concern.server'
import { openConcern } from '~/domains/safeguarding/open-concern.server'
import { findConcern } from '~/domains/safeguarding/queries.server'
import { type House, houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireSafeguardingOfficer } from '~/gates/safeguarding-officer.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { ErrorSummary } from '~/ui/fields/problem'
import { StaffPage } from '../staff/staff-page'
import { Acknowledging, Opening, Recording, type TypedWrong } from './deeds'
import { History, Particulars } from './particulars'
import { WhatWasWritten } from './what-was-written'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const officer = await requireSafeguardingOfficer(house, request)
  const id = concernIn(params)
  const concern = await findConcern(house.pools.safeguarding, officer.token, id, house.clock.now())
  if (!concern) throw refusal('noSuchPage')
  return { name: officer.person.name, concern }
}

/** The button says which deed: read it, take it on, or write down what was done. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const { token } = await requireSafeguardingOfficer(house, request)
  const id = concernIn(params)
  const form = await readForm(request)
  const deed = z.enum(concernDeeds).safeParse(form.get('deed'))
  if (!deed.success) throw refusal('wrongKind')
  if (deed.data === 'opened') return open(house, token, id, form.get('reason') ?? '')
  if (deed.data === 'recorded') return record(house, token, id, form.get('record') ?? '')
  if (!(await noteConcern(house.pools.safeguarding, token, id, deed.data))) throw refusal('notYours')
  throw redirect(paths.concern(id), 303)
}

/** The words stand in this one answer, which nobody keeps; no address leads to them. */
async function open(house: House, token: string, id: string, typed: string) {
  const reason = parseReason(typed)
  if (!reason.ok) return data({ wrong: { id: 'reason', typed, ...reason.problem } as TypedWrong }, 422)
  const { pools, safeguarding } = house
  const written = await openConcern(pools.safeguarding, safeguarding.privateKey, token, id, reason.text)
  if (!written) throw refusal('noSuchPage')
  return data({ written }, { headers: { 'Cache-Control': 'no-store' } })
}

async function record(house: House, token: string, id: string, typed: string) {
  const done = parseRecord(typed)
  if (!done.ok) return data({ wrong: { id: 'record', typed, ...done.problem } as TypedWrong }, 422)
  if (!(await noteConcern(house.pools.safeguarding, token, id, 'recorded', done.text))) throw refusal('notYours')
  throw redirect(paths.safeguarding, 303)
}

function concernIn({ concernId: typed }: { concernId?: string }): string {
  const id = concernId.safeParse(typed)
  if (!id.success) throw refusal('noSuchPage')
  return id.data
}

export default function ConcernPage() {
  const t = useWords('safeguarding')
  const { name, concern } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const wrong = answered && 'wrong' in answered ? answered.wrong : undefined
  const title = t('concern.title', { reference: referenceOf(concern.id), areaName: concern.areaName })
  const haveRead = concern.events.some(({ deed, isMine }) => deed === 'opened' && isMine)
  return (
    <StaffPage
      title={title} hasProblem={wrong !== undefined} name={name} home={paths.safeguarding}
      back={{ href: paths.safeguarding, words: t('nav.queue') }}
    >
      {wrong && <ErrorSummary title={t('problems.summary')} problems={[{ id: wrong.id, words: t(wrong.key, wrong.values) }]} />}
      <h1>{title}</h1>
      <Particulars {...concern} />
      {answered && 'written' in answered && <WhatWasWritten {...answered.written} />}
      {haveRead && concern.state === 'opened' && <Acknowledging />}
      {haveRead && <Recording isNext={concern.state !== 'opened'} wrong={wrong} />}
      {!(answered && 'written' in answered) && <Opening isNext={!haveRead} wrong={wrong} />}
      <History events={concern.events} />
    </StaffPage>
  )
}
