import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { timelineOf } from '~/domains/inspections/timeline'
import { revisit } from '~db/seed/northmere'
import { type LookedOver, preflightOf, textsOf } from './preflight'

const { visit, survey, weaknesses } = revisit
const hours = timelineOf(visit)
const before = Temporal.Instant.from('2026-03-02T10:00:00Z')
const ready: LookedOver = {
  ...visit,
  agreedVersion: 2,
  questions: survey.questions,
  questionProblems: 0,
  weaknesses,
  focus: survey.focus,
  noticeNumber: 1,
  officers: 1,
  hasMixerKey: true,
  hours,
  languages: [{ language: 'pl', missing: 0, unchecked: 0 }],
}
const open = (more: Partial<LookedOver>, now = before) =>
  preflightOf({ ...ready, ...more }, now).flatMap(({ key, isDone }) => (isDone ? [] : [key]))

it('has nothing left to do when all is there', () => {
  expect(open({})).toEqual([])
})

it.each([
  ['agreed', { agreedVersion: null }],
  ['questions', { questionProblems: 2 }],
  ['weaknesses', { weaknesses: [...weaknesses, { number: 4, name: 'Short breaks' }] }],
  ['focus', { focus: ' ' }],
  ['translations', { languages: [{ language: 'pl', missing: 0, unchecked: 3 }] }],
  ['consent', { noticeNumber: 0 }],
  ['officers', { officers: 0 }],
  ['meeting', { particulars: { ...visit.particulars, openMeeting: { ...visit.particulars.openMeeting, access: '' } } }],
  ['formats', { particulars: { ...visit.particulars, freepost: [] } }],
  ['easyRead', { questions: survey.questions.map(({ easy, ...question }) => question) }],
  ['mixerKey', { hasMixerKey: false }],
  ['hours', { hours: { ...hours, surveyOpensAt: '2026-03-10T12:00:00Z' } }],
] as [string, Partial<LookedOver>][])('finds what is missing: %s', (key, more) => {
  expect(open(more)).toEqual([key])
})

it('finds a survey without questions, which nobody can read easily either', () => {
  expect(open({ questions: [] })).toEqual(['questions', 'weaknesses', 'easyRead'])
})

it('says when the area has not been told yet: families would know before it does (114)', () => {
  expect(open({}, Temporal.Instant.from('2026-03-01T23:59:59Z'))).toEqual(['told'])
  expect(open({}, Temporal.Instant.from('2026-03-02T00:00:00Z'))).toEqual([])
  expect(open({ notifiedOn: '2026-02-02' }, Temporal.Instant.from('2026-03-01T10:00:00Z'))).toEqual([])
})

it('takes hours that were lengthened, and none that have begun', () => {
  expect(open({ hours: { ...hours, surveyClosesAt: '2026-03-14T12:00:00Z' } })).toEqual([])
  expect(open({}, Temporal.Instant.from(hours.surveyOpensAt))).toEqual(['hours'])
})

it('counts each text that families read once', () => {
  const texts = textsOf(survey.questions, survey.focus, weaknesses)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts).toContain('Waiting for health assessments')
})
