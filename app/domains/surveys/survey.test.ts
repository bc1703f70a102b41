import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { timelineOf } from '~/domains/inspections/timeline'
import { particulars } from '~tests/support/visits'
import { nextChangeAt, type SurveyState, surveyCan, surveyState } from './survey'

const hours = timelineOf({ kind: 're-visit', day1On: '2026-03-16', particulars: particulars() })
const stateAt = (moment: string, finalReleaseMade = false) =>
  surveyState({ finalReleaseMade, pausedWords: null }, hours, Temporal.Instant.from(moment))

test.each([
  ['2026-03-09T11:59:59.999Z', 'not-yet-open'],
  ['2026-03-09T12:00:00Z', 'open'],
  ['2026-03-13T11:59:59.999Z', 'open'],
  ['2026-03-13T12:00:00Z', 'closing'],
  ['2026-03-13T12:59:59.999Z', 'closing'],
  ['2026-03-13T13:00:00Z', 'closed'],
  ['2026-04-13T13:00:00Z', 'closed'],
])('at %s the survey is %s', (moment, state) => {
  expect(stateAt(moment)).toBe(state)
})

test('once the figures are final nothing opens a survey again, not even a clock that is moved back', () => {
  expect(stateAt('2026-03-11T10:00:00Z', true)).toBe('released')
})

test.each([
  ['2026-03-09T11:59:59Z', 'not-yet-open'],
  ['2026-03-11T10:00:00Z', 'paused'],
  ['2026-03-13T12:30:00Z', 'paused'],
  ['2026-03-13T13:00:00Z', 'closed'],
])('a survey that was stopped is, at %s, %s', (moment, state) => {
  expect(surveyState({ finalReleaseMade: false, pausedWords: 'The telephone line is down.' }, hours, Temporal.Instant.from(moment))).toBe(state)
})

describe('who may do what', () => {
  const deeds = (state: SurveyState) =>
    (Object.keys(surveyCan) as (keyof typeof surveyCan)[]).filter((deed) => surveyCan[deed](state))

  test.each([
    ['not-yet-open', []],
    ['open', ['consent', 'answer', 'send', 'withdraw']],
    ['paused', ['withdraw']],
    ['closing', ['answer', 'send', 'withdraw']],
    ['closed', ['withdraw']],
    ['released', []],
  ] as const)('%s allows %j', (state, allowed) => {
    expect(deeds(state)).toEqual(allowed)
  })
})

test('a kept page knows when it must go', () => {
  const next = (moment: string) => nextChangeAt(hours, Temporal.Instant.from(moment))
  expect(next('2026-03-01T00:00:00Z')).toBe('2026-03-09T12:00:00Z')
  expect(next('2026-03-09T12:00:00Z')).toBe('2026-03-13T12:00:00Z')
  expect(next('2026-03-13T12:30:00Z')).toBe('2026-03-13T13:00:00Z')
  expect(next('2026-03-13T13:00:00Z')).toBe('2026-03-13T18:00:00Z')
  expect(next('2026-03-13T18:00:00Z')).toBeNull()
})
