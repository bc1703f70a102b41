import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readProgress } from '~/domains/insight/progress-queries.server'
import { readVoices } from '~/domains/insight/voices-queries.server'
import { VoicesTold } from '~/domains/insight/voices-told'
import { findVisit } from '~/domains/inspections/queries.server'
import { Timetable } from '~/domains/inspections/timetable'
import { proveForumMember } from '~/domains/people/session'
import { readStages } from '~/domains/timetable/queries.server'
import { calendarAddress } from '~/gates/calendar.server'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../staff/staff-page'
import { SurveyHours } from '../staff/survey-hours'
import { TimetableLinks } from '../staff/timetable-links'
import { areaDoors } from './area-doors'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const member = await requireAreaMember(house, request, visitId)
  const { token, person } = member
  const [visit, progress, voices] = await Promise.all([
    findVisit(house.pools.area, token, visitId),
    readProgress(house.pools.area, token, visitId),
    readVoices(house.pools.area, token, visitId),
  ])
  if (!visit || !progress) throw refusal('notYours')
  const now = house.clock.now()
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName, meeting: visit.particulars.openMeeting },
    now: now.toString(),
    stages: await readStages(house.pools.area, token, visit, now),
    progress,
    voices,
    calendar: calendarAddress(house, visitId, proveForumMember(member, visitId) ? 'pcf' : 'lano'),
  }
}

/** The timetable and how many have answered: nothing of what they said. */
export default function AreaVisitPage() {
  const t = useWords('area')
  const inspections = useWords('inspections')
  const timetable = useWords('timetable')
  const insight = useWords('insight')
  const language = useLanguage()
  const { name, visit, now, stages, progress, voices, calendar } = useLoaderData<typeof loader>()
  const where = inspections(`visit.${visit.kind}`, visit)
  const { count } = progress
  const survey = (
    <>
      <p><strong>{!progress.isPublished ? t('visit.unpublished') : count === 0 ? t('visit.few') : t('visit.count', { count })}</strong></p>
      <SurveyHours now={now} {...progress} />
      <p>{t('visit.nobody')}</p>
    </>
  )
  return (
    <StaffPage
      title={`${where}: ${t('visit.title')}`}
      name={name}
      home={paths.area}
      nav={areaDoors(t, visit.id, 'timetable')}
      where={where}
      aside={{ title: t('visit.survey'), body: survey }}
    >
      <h1 className="govuk-heading-l">{t('visit.title')}</h1>
      <p>{t('visit.today', { day: dayInWords(now, language, true) })}</p>
      <Timetable stages={stages} meeting={visit.meeting} />
      <TimetableLinks other={{ href: paths.areaTimetable(visit.id), as: 'asTable' }} calendar={calendar} />
      <h2 className="govuk-heading-m">{insight('voices.title')}</h2>
      <VoicesTold voices={voices} />
      <ActionLink href={paths.areaDeferral(visit.id)}>{timetable('deferral.link')}</ActionLink>
    </StaffPage>
  )
}
