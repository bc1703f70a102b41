import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { stagesOf } from '~/domains/inspections/stages'
import { timelineOf } from '~/domains/inspections/timeline'
import { particulars } from '~tests/support/visits'
import { calendarOf, type CalendarRole } from './calendar'

const visit = { kind: 're-visit' as const, day1On: '2026-04-01', particulars: particulars() }
const stages = stagesOf(visit, timelineOf(visit), Temporal.Instant.from('2026-03-20T10:00:00Z'))
const words = { name: 'Northmere', stage: ({ key }: { key: string }) => ({ summary: key, description: `About ${key}; "quoted", and\nlonger than a line of seventy-five octets, which a calendar folds.` }) }
const events = (role: CalendarRole) => {
  const feed = new ICAL.Component(ICAL.parse(calendarOf('visit', role, stages, words, '2026-03-20T10:00:00Z')))
  return feed.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
}

test('a calendar program reads every stage, once', () => {
  const read = events('lano')
  expect(read.map(({ summary }) => summary)).toEqual(stages.map(({ key }) => key))
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length)
  expect(read[0]?.description).toBe(words.stage({ key: 'notified' }).description)
})

test('the survey’s hours are London’s noon, before and after the clocks go forward', () => {
  const answering = events('pcf').find(({ summary }) => summary === 'answering')
  expect(answering?.startDate.toJSDate().toISOString()).toBe('2026-03-25T12:00:00.000Z')
  expect(answering?.endDate.toJSDate().toISOString()).toBe('2026-03-31T11:00:00.000Z')
})

test('a day is a whole day, whatever zone the calendar is in', () => {
  const gathering = events('inspector').find(({ summary }) => summary === 'gathering')
  expect([gathering?.startDate.isDate, gathering?.startDate.toString(), gathering?.endDate.toString()]).toEqual([true, '2026-04-02', '2026-04-09'])
})

test('each role is reminded of its own turn and of no other’s', () => {
  const alarmed = (role: CalendarRole) => events(role).filter(({ component }) => component.getAllSubcomponents('valarm').length > 0).map(({ summary }) => summary)
  expect(alarmed('pcf')).toEqual(['evidence', 'arrival'])
  expect(alarmed('lano')).toEqual(['evidence', 'planning', 'moreAsked', 'arrival', 'factualCheck'])
})
