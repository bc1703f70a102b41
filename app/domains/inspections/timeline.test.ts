import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { particulars } from '~tests/support/visits'
import { londonDay, momentAt, type Timeline, timelineOf } from './timeline'

const revisit = (day1On: string, settings = {}) =>
  timelineOf({ kind: 're-visit', day1On, particulars: particulars(settings) })

test('a re-visit on Monday 16 March 2026 falls as the table after para 127 says', () => {
  expect(revisit('2026-03-16')).toEqual({
    notifiedOn: '2026-03-02',
    evidenceDueOn: '2026-03-05',
    youngPeoplesQuestionsSharedOn: '2026-03-06',
    planningFromOn: '2026-03-06',
    moreAskedFromOn: '2026-03-09',
    dayBeforeOn: '2026-03-13',
    surveyOpensAt: '2026-03-09T12:00:00Z',
    surveyClosesAt: '2026-03-13T12:00:00Z',
    sendingEndsAt: '2026-03-13T13:00:00Z',
    finalReleaseAt: '2026-03-13T18:00:00Z',
    draftsForgottenAt: '2026-03-14T12:00:00Z',
    day1On: '2026-03-16',
    openMeetingAt: '2026-03-16T16:00:00Z',
    evidenceFromOn: '2026-03-17',
    lastDayOn: '2026-03-19',
    feedbackOn: '2026-03-19',
    draftLetterOn: '2026-04-13',
    factualCheckEndsOn: '2026-04-27',
    finalLetterOn: '2026-04-30',
    publishedOn: '2026-05-08',
  } satisfies Timeline)
})

test('an inspection has five working days of notice and its survey keeps the same hours', () => {
  const timeline = timelineOf({ kind: 'inspection', day1On: '2024-09-30', particulars: particulars() })
  expect(timeline.notifiedOn).toBe('2024-09-23')
  expect(timeline.surveyOpensAt).toBe('2024-09-23T11:00:00Z')
  expect(timeline.surveyClosesAt).toBe('2024-09-27T11:00:00Z')
  expect(timeline.youngPeoplesQuestionsSharedOn).toBeNull()
  expect(timeline.lastDayOn).toBe('2024-10-04')
})

describe('what the handbook leaves open is a setting', () => {
  test('whether the day of notice counts (118)', () => {
    const timeline = revisit('2026-03-16', { noticeCountsAsFirst: false })
    expect(timeline.evidenceDueOn).toBe('2026-03-06')
    expect(timeline.youngPeoplesQuestionsSharedOn).toBe('2026-03-09')
  })

  test('which day is the fifth working day (115)', () => {
    const timeline = revisit('2026-03-16', { youngPeoplesQuestionsOnDay: -5 })
    expect(timeline.youngPeoplesQuestionsSharedOn).toBe('2026-03-09')
    expect(timeline.evidenceDueOn).toBe('2026-03-05')
  })

  test('a re-visit of two days ends on Tuesday, and its letter with it (125)', () => {
    const timeline = revisit('2026-03-16', { lastDay: 2 })
    expect(timeline.feedbackOn).toBe('2026-03-17')
    expect(timeline.finalLetterOn).toBe('2026-04-28')
  })
})

describe('noon is noon in London', () => {
  test.each([
    ['as clocks go forward', '2026-04-01', '2026-03-25T12:00:00Z', '2026-03-31T11:00:00Z'],
    ['as clocks go back', '2026-10-28', '2026-10-21T11:00:00Z', '2026-10-27T12:00:00Z'],
  ])('%s within the survey week', (_, day1On, opensAt, closesAt) => {
    const timeline = revisit(day1On)
    expect(timeline.surveyOpensAt).toBe(opensAt)
    expect(timeline.surveyClosesAt).toBe(closesAt)
  })

  test('on every day of five years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1826 }), (days) => {
        const day = Temporal.PlainDate.from('2024-01-01').add({ days }).toString()
        const clock = Temporal.Instant.from(momentAt(day, '12:00')).toZonedDateTimeISO('Europe/London')
        expect([clock.toPlainDate().toString(), clock.hour, clock.minute]).toEqual([day, 12, 0])
      }),
    )
  })
})

test('no holidays and no settings put the days out of order', () => {
  const settings = fc.record({
    noticeCountsAsFirst: fc.boolean(),
    lastDay: fc.integer({ min: 2, max: 4 }),
    draftLetterAfter: fc.integer({ min: 1, max: 18 }),
  })
  const offsets = fc.uniqueArray(fc.integer({ min: -60, max: 90 }), { maxLength: 60 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      offsets,
      settings,
      fc.boolean(),
      (start, off, chosen, isRevisit) => {
        const day1 = Temporal.PlainDate.from('2024-06-03').add({ days: start })
        const days = new Set(off.filter((days) => days !== 0).map((days) => day1.add({ days }).toString()))
        const timeline = timelineOf(
          {
            kind: isRevisit ? 're-visit' : 'inspection',
            day1On: day1.toString(),
            particulars: particulars(chosen),
          },
          { days, firstYear: 2023, lastYear: 2028 },
        )
        expectInOrder(timeline)
      },
    ),
  )
})

function expectInOrder(timeline: Timeline) {
  const before = [
    timeline.notifiedOn,
    londonDay(timeline.surveyOpensAt),
    londonDay(timeline.surveyClosesAt),
    timeline.day1On,
  ]
  const after = [
    timeline.day1On,
    timeline.evidenceFromOn,
    timeline.lastDayOn,
    timeline.draftLetterOn,
    timeline.factualCheckEndsOn,
    timeline.finalLetterOn,
    timeline.publishedOn,
  ]
  expect([...before].sort()).toEqual(before)
  expect([...after].sort()).toEqual(after)
  expect(new Set([...before.slice(1), ...after.slice(2, 4)]).size).toBe(5)
  expect(timeline.evidenceDueOn > timeline.notifiedOn && timeline.evidenceDueOn <= timeline.day1On).toBe(true)
  expect(timeline.surveyClosesAt < timeline.sendingEndsAt).toBe(true)
  expect(timeline.sendingEndsAt < timeline.finalReleaseAt).toBe(true)
  expect(timeline.finalReleaseAt < timeline.draftsForgottenAt).toBe(true)
  expect(timeline.finalReleaseAt < timeline.openMeetingAt).toBe(true)
}
