import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import words from '~locales/en/inspections.json'
import { particulars } from '~tests/support/visits'
import { stageKeys, stagesOf } from './stages'
import { timelineOf } from './timeline'

const timeline = timelineOf({ kind: 're-visit', day1On: '2026-03-16', particulars: particulars() })
const at = (moment: string) => stagesOf({ kind: 're-visit', particulars: particulars() }, timeline, Temporal.Instant.from(moment))
const states = (moment: string) => Object.fromEntries(at(moment).map((stage) => [stage.key, stage.state]))

test('on the Wednesday of the survey week parents are answering while inspectors read and plan', () => {
  const now = at('2026-03-11T10:00:00Z').filter((stage) => stage.state === 'now')
  expect(now.map((stage) => [stage.key, stage.untilAt ?? stage.untilOn])).toEqual([
    ['planning', '2026-03-13'],
    ['moreAsked', '2026-03-13'],
    ['answering', '2026-03-13T12:00:00Z'],
  ])
  expect(states('2026-03-11T10:00:00Z')).toMatchObject({
    evidence: 'done',
    surveyOpens: 'done',
    openMeeting: 'next',
  })
})

test('a survey stops being answered at noon exactly', () => {
  expect(states('2026-03-13T11:59:59Z').answering).toBe('now')
  expect(states('2026-03-13T12:00:00Z').answering).toBe('done')
})

test('a day lasts from midnight to midnight in London', () => {
  expect(states('2026-04-12T22:59:59Z').factualCheck).toBe('next')
  expect(states('2026-04-12T23:00:00Z').factualCheck).toBe('now')
  expect(states('2026-04-27T23:00:00Z').factualCheck).toBe('done')
})

test('stages come in the order of their days, each once, each with its words', () => {
  expect(at('2026-03-11T10:00:00Z').map((stage) => stage.key)).toEqual(stageKeys.slice(0, 16))
  expect(Object.keys(words.stages)).toEqual([...stageKeys])
})

test('an inspection shares no questions for young people and is told by para 7', () => {
  const inspection = timelineOf({ kind: 'inspection', day1On: '2024-09-30', particulars: particulars() })
  const stages = stagesOf({ kind: 'inspection', particulars: particulars() }, inspection, Temporal.Instant.from('2024-09-24T10:00:00Z'))
  expect(stages.map((stage) => stage.key)).not.toContain('youngPeoplesQuestions')
  expect(stages.find((stage) => stage.key === 'notified')?.para).toBe(7)
})

test('an inspection that asks for a statement goes on to the re-visit, with at least four reviews (111)', () => {
  const visit = { kind: 'inspection' as const, day1On: '2024-09-30', particulars: particulars({ statementRequired: true }) }
  const stages = stagesOf(visit, timelineOf(visit), Temporal.Instant.from('2026-03-11T10:00:00Z'))
  expect(stages.filter(({ key }) => key === 'supportReviews')).toHaveLength(4)
  expect(stages.at(-1)).toMatchObject({ key: 'revisitDue', on: '2026-09-10', state: 'next', owes: ['inspectors'] })
})
