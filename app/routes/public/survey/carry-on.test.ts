import { expect, test } from 'vitest'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aScale, aSeveral, aSingle, aStatement } from '~tests/support/questions'
import { pausedAt, placeToCarryOn } from './carry-on'

const ifLong: SurveyQuestion = { ...aSeveral, showIf: { when: 'all', of: [{ question: 'wait', is: 'chosen', option: 'long' }] } }
/** 1 wait, 2 help (only after a long wait), 3 a statement, 4 early. */
const questions = [aSingle, ifLong, aStatement, aScale]
const short = { wait: 'short' }

test('who paused goes on where they paused, answered or not', () => {
  expect(placeToCarryOn(questions, short, '1')).toBe(1)
  expect(placeToCarryOn(questions, short, '3')).toBe(3)
  expect(placeToCarryOn(questions, {}, 'check')).toBe('check')
  expect(pausedAt(4)).toBe('?at=4')
})

test('where the address says nothing, the first question that waits comes, and then the check', () => {
  expect(placeToCarryOn(questions, {}, null)).toBe(1)
  expect(placeToCarryOn(questions, short, null)).toBe(4)
  expect(placeToCarryOn(questions, { ...short, early: 'middle' }, null)).toBe('check')
})

test('a place that is none of theirs is as good as none', () => {
  for (const at of ['2', '5', '0', '04', '4.0', '-1', '1e0', '99', '//elsewhere.example', 'CHECK', '']) {
    expect([at, placeToCarryOn(questions, short, at)]).toEqual([at, 4])
  }
})
