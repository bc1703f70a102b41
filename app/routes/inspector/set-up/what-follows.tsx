import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdviceTold } from '~/domains/inspections/advice-told'
import { stagesOf } from '~/domains/inspections/stages'
import { londonDay, timelineOf } from '~/domains/inspections/timeline'
import { Timetable } from '~/domains/inspections/timetable'
import { asSearch, parseStep, readStep, settingsOfNew } from '~/domains/preparation/first-step'
import { listLedAreas, readSetUp } from '~/domains/preparation/queries.server'
import { houseOf } from '~/gates/house'
import { requireAreaLead } from '~/gates/inspector.server'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import { ButtonLink, ButtonRow } from '~/ui/buttons'
import { StaffPage } from '../../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

/** Everything that follows from the date, before anything is kept. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const lead = await requireAreaLead(house, request)
  const typed = readStep(new URL(request.url).searchParams)
  const now = house.clock.now()
  const parsed = parseStep(typed, await listLedAreas(house.pools.inspector, lead.token), londonDay(now))
  if (!parsed.ok) throw redirect(paths.newVisit + asSearch(typed), 303)
  const { area, kind, day1On, like, advice } = parsed.step
  const earlier = like ? await readSetUp(house.pools.inspector, lead.token, like) : null
  const particulars = { settings: settingsOfNew(parsed.step, earlier), openMeeting: { at: '16:00' } }
  return {
    name: lead.person.name,
    visit: { kind, areaName: area.name, day1On },
    search: asSearch(typed),
    advice,
    stages: stagesOf({ kind, particulars }, timelineOf({ kind, day1On, particulars }), now),
  }
}

export default function WhatFollowsPage() {
  const t = useWords('preparation')
  const inspections = useWords('inspections')
  const language = useLanguage()
  const { name, visit, search, advice, stages } = useLoaderData<typeof loader>()
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('follows.title')}`} name={name} home={paths.inspector} where={where}
      back={{ href: paths.newVisit + search, words: t('follows.back') }}
    >
      <h1 className="govuk-heading-l">{t('follows.title')}</h1>
      <p>{t('follows.words', { day: dayInWords(visit.day1On, language, true) })}</p>
      <AdviceTold title={t('follows.mind')} advice={advice} />
      <ButtonRow>
        <ButtonLink href={paths.newVisitParticulars + search}>{t('follows.go')}</ButtonLink>
        <a className="govuk-link" href={paths.newVisit + search}>{t('follows.other')}</a>
      </ButtonRow>
      <Timetable stages={stages} meeting={{ at: '16:00', place: t('follows.placeLater'), access: '' }} />
      <ButtonLink href={paths.newVisitParticulars + search}>{t('follows.go')}</ButtonLink>
    </StaffPage>
  )
}
