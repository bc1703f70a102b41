import ical, { ICalAlarmType } from 'ical-generator'
import { dayAfter, endOf, type Owner, type Stage, startOf } from '~/domains/inspections/stages'
import type { Role } from '~/domains/people/roles'

/** Who may have the timetable in a calendar of their own. */
export const calendarRoles = ['lead-inspector', 'inspector', 'cqc-inspector', 'lano', 'pcf'] as const satisfies readonly Role[]
export type CalendarRole = (typeof calendarRoles)[number]

const turnOf: Record<CalendarRole, Owner> = {
  'lead-inspector': 'inspectors',
  inspector: 'inspectors',
  'cqc-inspector': 'inspectors',
  lano: 'area',
  pcf: 'forum',
}

export const isTurnOf = (role: CalendarRole, { owes }: Pick<Stage, 'owes'>): boolean => owes.includes(turnOf[role])

export interface CalendarWords {
  name: string
  /** The title and the words of one stage. */
  stage(stage: Stage): { summary: string; description: string }
}

/**
 * The timetable as an iCalendar feed (RFC 5545). Days are whole days; hours are instants, so that a calendar shows London's
 * noon wherever it is. What is this role's own turn has an alarm a day before. A moved visit keeps its events' names.
 * @param stampedAt an ISO instant: when the feed was made
 */
export function calendarOf(visitId: string, role: CalendarRole, stages: readonly Stage[], words: CalendarWords, stampedAt: string): string {
  const calendar = ical({ name: words.name, prodId: { company: 'Heard', product: 'Timetable', language: 'EN' }, ttl: 3600 })
  const seen = new Map<string, number>()
  for (const stage of stages) {
    const nth = (seen.get(stage.key) ?? 0) + 1
    seen.set(stage.key, nth)
    const event = calendar.createEvent({
      id: `${visitId}-${stage.key}-${nth}@heard`,
      stamp: stampedAt,
      ...timesOf(stage),
      ...words.stage(stage),
    })
    if (isTurnOf(role, stage)) event.createAlarm({ type: ICalAlarmType.display, trigger: 86_400, description: words.stage(stage).summary })
  }
  return calendar.toString()
}

function timesOf(stage: Stage) {
  // A whole day is a date without a zone; its end is the first day that no longer belongs to it.
  if (stage.at === null) return { start: `${stage.on}T00:00:00Z`, end: `${dayAfter(stage.untilOn ?? stage.on)}T00:00:00Z`, allDay: true }
  return { start: startOf(stage), end: endOf(stage) }
}
