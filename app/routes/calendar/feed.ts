import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarOf } from '~/domains/timetable/calendar'
import { stagesNow } from '~/domains/timetable/queries.server'
import { requireCalendar } from '~/gates/calendar.server'
import { houseOf } from '~/gates/house'
import { wordsOf } from '~/platform/i18n'

/** A visit's timetable for a calendar program, which follows the address and cannot sign in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '', role: named = '', signature = '' } = params
  const { visit, role } = await requireCalendar(house, named, visitId, signature)
  const now = house.clock.now()
  const t = wordsOf('inspections')
  const where = t(`visit.${visit.kind}`, { areaName: visit.areaName })
  const feed = calendarOf(visit.id, role, stagesNow(visit, now), {
    name: wordsOf('timetable')('feed.name', { where }),
    stage: ({ key, para }) => ({
      summary: `${t(`stages.${key}.name`)} (${where})`,
      description: `${t(`stages.${key}.about`)}${para === null ? '' : ` ${t('timetable.para', { para })}.`}`,
    }),
  }, now.toString())
  return new Response(feed, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="heard.ics"',
      'Cache-Control': 'private, max-age=900',
    },
  })
}
