import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { momentAt, timelineOf } from '~/domains/inspections/timeline'
import { particulars } from '~tests/support/visits'
import { extensionForm, lengthened, pauseForm } from './survey-hours'

const hours = timelineOf({ kind: 're-visit', day1On: '2026-03-16', particulars: particulars() })
const meeting = momentAt('2026-03-16', '16:00')
const open = Temporal.Instant.from('2026-03-11T10:00:00Z')

it('a longer survey closes later, and what follows the closing follows it as before', () => {
  expect(lengthened(hours, momentAt('2026-03-13', '16:00'), open, meeting)).toEqual({ ok: true, hours: {
    surveyOpensAt: '2026-03-09T12:00:00Z',
    surveyClosesAt: '2026-03-13T16:00:00Z',
    sendingEndsAt: '2026-03-13T17:00:00Z',
    finalReleaseAt: '2026-03-13T22:00:00Z',
    draftsForgottenAt: '2026-03-14T16:00:00Z',
  } })
})

it('hours are never shortened, nor begun again once the sending has ended, nor reach into the open meeting (126)', () => {
  const problem = (closesAt: string, now = open) => {
    const longer = lengthened(hours, closesAt, now, meeting)
    return longer.ok ? null : longer.problem
  }
  expect(problem(momentAt('2026-03-12', '12:00'))).toBe('notLater')
  expect(problem(hours.surveyClosesAt)).toBe('notLater')
  expect(problem(momentAt('2026-03-20', '12:00'), Temporal.Instant.from(hours.sendingEndsAt))).toBe('over')
  expect(problem(momentAt('2026-03-13', '12:10'), Temporal.Instant.from(momentAt('2026-03-13', '12:30')))).toBe('past')
  expect(problem(meeting)).toBeNull()
  expect(problem(momentAt('2026-03-16', '16:01'))).toBe('afterMeeting')
  expect(problem(momentAt('2036-03-20', '16:00'))).toBe('afterMeeting')
})

it('whoever pauses says what families are told, and why', () => {
  expect(pauseForm.safeParse({ words: ' ', reason: 'x' }).error?.issues[0]?.message).toBe('problems.noWords')
  expect(extensionForm.safeParse({ day: '13 March', time: '16:00', why: 'x' }).error?.issues[0]?.message).toBe('problems.noDay')
  expect(extensionForm.safeParse({ day: '2026-03-13', time: '4pm', why: 'x' }).error?.issues[0]?.message).toBe('problems.noTime')
})
