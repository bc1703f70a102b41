import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readInspectorsProgress } from '~/domains/insight/progress-queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import { Timetable } from '~/domains/inspections/timetable'
import { proveAreaLead, proveLeadInspector } from '~/domains/people/session'
import { readStages } from '~/domains/timetable/queries.server'
import { calendarAddress } from '~/gates/calendar.server'
import { houseOf, nowFor } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../staff/staff-page'
import { SurveyHours } from '../staff/survey-hours'
import { TimetableLinks } from '../staff/timetable-links'
import { visitDoors } from '../staff/visit-doors'
import { PrepareLinks } from './set-up/prepare-links'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const inspector = await requireInspector(house, request, visitId)
  const { token, person } = inspector
  const [visit, progress] = await Promise.all([
    findVisit(house.pools.inspector, token, visitId),
    readInspectorsProgress(house.pools.inspector, token, visitId),
  ])
  if (!visit || !progress) throw refusal('notYours')
  const now = nowFor(house, visit)
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName, isRehearsal: visit.isRehearsal, meeting: visit.particulars.openMeeting },
    now: now.toString(),
    stages: await readStages(house.pools.inspector, token, visit, now),
    progress,
    calendar: calendarAddress(house, visitId, 'inspector'),
    isLead: proveLeadInspector(inspector, visitId) !== null,
    setsUp: proveAreaLead(inspector, visit.areaId) !== null,
  }
}

export default function VisitPage() {
  const t = useWords('inspector')
  const inspections = useWords('inspections')
  const timetable = useWords('timetable')
  const letters = useWords('letters')
  const language = useLanguage()
  const { name, visit, now, stages, calendar } = useLoaderData<typeof loader>()
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${t('visit.title')}`}
      name={name}
      home={paths.inspector}
      nav={visitDoors(t, visit.id, 'timetable')}
      where={where}
      aside={{ title: t('visit.survey'), body: <Survey /> }}
    >
      <h1 className="govuk-heading-l">{t('visit.title')}</h1>
      <p>{t('visit.today', { day: dayInWords(now, language, true) })}</p>
      <Timetable stages={stages} meeting={visit.meeting} />
      <TimetableLinks other={{ href: paths.timetableTable(visit.id), as: 'asTable' }} calendar={calendar} />
      <ActionLink href={paths.visitLetters(visit.id)}>{letters('read.title')}</ActionLink>
      <ActionLink href={paths.deferral(visit.id)}>{timetable('deferral.linkInspector')}</ActionLink>
    </StaffPage>
  )
}

/** Where the survey stands, what waits, and the lead inspector's way to new figures. */
function Survey() {
  const t = useWords('inspector')
  const language = useLanguage()
  const { visit, now, progress, isLead, setsUp } = useLoaderData<typeof loader>()
  const { count, wordsWaiting, lastRelease, finalReleaseAt, isPublished } = progress
  const prepare = isLead && <PrepareLinks visitId={visit.id} isRehearsal={visit.isRehearsal} mayClone={setsUp} />
  if (!isPublished) {
    return <><p><strong>{t('visit.unpublished')}</strong></p><SurveyHours now={now} {...progress} />{prepare}</>
  }
  return (
    <>
      <p><strong>{count === 0 ? t('visit.few') : t('visit.count', { count })}</strong></p>
      <SurveyHours now={now} {...progress} />
      <p>{wordsWaiting === 0 ? t('visit.wordsFew') : t('visit.wordsWaiting', { count: wordsWaiting })}</p>
      <p>
        {lastRelease ? t('visit.lastRelease', { moment: momentInWords(lastRelease.releasedAt, language) }) : t('visit.noRelease')}
        {lastRelease?.kind !== 'final' && <> {t('visit.finalRelease', { moment: momentInWords(finalReleaseAt, language) })}</>}
      </p>
      <ActionLink href={paths.results(visit.id)}>{t('visit.results')}</ActionLink>
      {lastRelease?.kind !== 'final' && (
        <>
          <h2 className="govuk-heading-m">{t('visit.releaseTitle')}</h2>
          <p>{t('visit.releaseWords')}</p>
          {isLead
            ? <form method="post" action={paths.releaseRequest(visit.id)}><Button>{t('visit.releaseNow')}</Button></form>
            : <p>{t('visit.onlyLead')}</p>}
        </>
      )}
      {prepare}
    </>
  )
}
