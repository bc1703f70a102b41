import { expect, test } from 'vitest'
import { aScale, aSeveral, aSingle, aStatement, aWords } from '~tests/support/questions'
import type { SurveyQuestion } from './question'
import { firstUnanswered, nextBecauseOf, stepAt } from './steps'

const ifLong = (question: SurveyQuestion): SurveyQuestion => ({
  ...question,
  showIf: { when: 'all', of: [{ question: 'wait', is: 'chosen', option: 'long' }] },
})
/** 1 wait, 2 help (only after a long wait), 3 a statement, 4 early, 5 words (only after a long wait). */
const questions = [aSingle, ifLong(aSeveral), aStatement, aScale, ifLong(aWords)]

test('until the answer is there, the survey is up to so long', () => {
  expect(stepAt(questions, {}, 1)).toEqual({ before: null, after: 3, now: 1, of: 4, isUpTo: true })
})

test('once it is there, what is not asked is stepped over and not counted, either way', () => {
  expect(stepAt(questions, { wait: 'short' }, 4)).toEqual({ before: 3, after: null, now: 2, of: 2, isUpTo: false })
  expect(stepAt(questions, { wait: 'long' }, 4)).toEqual({ before: 3, after: 5, now: 3, of: 4, isUpTo: false })
  expect(stepAt(questions, {}, 4)).toEqual({ before: 3, after: null, now: 2, of: 2, isUpTo: false })
})

test('a statement is no question and waits for no answer', () => {
  expect(stepAt(questions, { wait: 'short' }, 3)).toMatchObject({ now: 1, of: 2 })
  expect(firstUnanswered(questions, { wait: 'short' })).toBe(4)
  expect(firstUnanswered(questions, { wait: 'short', early: 'middle' })).toBeNull()
})

test('a changed answer leads through what is asked because of it, and nowhere else', () => {
  const answers = { wait: 'long', 'one-thing': 'More time.' }
  expect(nextBecauseOf(questions, answers, 1, 1)).toBe(2)
  expect(nextBecauseOf(questions, { ...answers, help: ['school'] }, 1, 2)).toBeNull()
  expect(nextBecauseOf(questions, answers, 4, 4)).toBeNull()
})
