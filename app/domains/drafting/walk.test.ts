import { expect, it } from 'vitest'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aMonth, aSingle, aWords } from '~tests/support/questions'
import { walkOn } from './walk'

const onlyAfterLong: SurveyQuestion = { ...aWords, showIf: { when: 'all', of: [{ question: aSingle.key, is: 'chosen', option: 'long' }] } }
const questions = [aSingle, onlyAfterLong, aMonth]

/** Presses the button of the page that this walk shows. */
function press(on: string, here: string, answer: string[], carried: [string, string][] = []) {
  const given = [...carried, ['here', here], ...answer.map((each) => ['answer', each]), ...(on === '' ? [] : [['on', on]])]
  return walkOn(questions, new URLSearchParams(given as [string, string][]))
}

it('begins at the first question and goes where the answers lead', () => {
  expect(walkOn(questions, new URLSearchParams()).question).toBe(aSingle)
  expect(press('answer', aSingle.key, ['long']).question).toBe(onlyAfterLong)
  expect(press('answer', aSingle.key, ['short']).question).toBe(aMonth)
  expect(press('skip', aSingle.key, ['long']).question).toBe(aMonth)
})

it('carries what was answered, and ends', () => {
  const second = press('answer', aSingle.key, ['long'])
  const third = press('skip', onlyAfterLong.key, [], second.carried)
  expect(third.carried).toContainEqual(['a.wait', 'long'])
  expect(press('answer', aMonth.key, ['5', '2025'], third.carried).question).toBeNull()
})

it('stays where the answer does not fit, and where only the language changes, with what was typed', () => {
  const wrong = press('answer', aMonth.key, ['', '2025'])
  expect(wrong).toMatchObject({ question: aMonth, problem: { key: 'problems.monthMissing' }, values: ['', '2025'] })
  expect(press('', aSingle.key, ['short'])).toMatchObject({ question: aSingle, values: ['short'], problem: undefined })
})
