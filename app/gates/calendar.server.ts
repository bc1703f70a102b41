import { type CalendarRole, calendarRoles } from '~/domains/timetable/calendar'
import { isCalendarSignature, signCalendar } from '~/domains/timetable/calendar-signature.server'
import { type CalendarVisit, findVisitForCalendar } from '~/domains/timetable/queries.server'
import { paths } from '~/paths'
import type { House } from './house'
import { refusal } from './refusal'

/** 404 for every address that Heard has not given out itself: the address is the key. */
export async function requireCalendar(house: House, named: string, visitId: string, signature: string): Promise<{ visit: CalendarVisit; role: CalendarRole }> {
  const role = calendarRoles.find((each) => each === named)
  if (!role || !isCalendarSignature(house.cookieSecret, visitId, role, signature.replace(/\.ics$/, ''))) throw refusal('noSuchPage')
  const visit = await findVisitForCalendar(house.pools.account, visitId)
  if (!visit) throw refusal('noSuchPage')
  return { visit, role }
}

/** The address of a feed, for whoever holds the role. */
export const calendarAddress = (house: House, visitId: string, role: CalendarRole) =>
  house.origin + paths.calendar(visitId, role, signCalendar(house.cookieSecret, visitId, role))
