import { expect, test } from 'vitest'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'
import { shownOptions, surveyQuestion, surveyQuestions } from './question'

const fits = (question: object) => surveyQuestion.safeParse(question).success

test('each kind of question is a question', () => {
  expect(surveyQuestions.safeParse([aScale, aSingle, aSeveral, aWords]).success).toBe(true)
})

test('a scale shows its best answer first, and "I do not know" after "or"', () => {
  const shown = shownOptions(aScale)
  expect(shown.together.map(({ key }) => key)).toEqual([
    'very-well',
    'quite-well',
    'middle',
    'quite-badly',
    'very-badly',
  ])
  expect(shown.apart.map(({ key }) => key)).toEqual(['unknown'])
  expect(aScale.options[0]?.key).toBe('very-badly')
})

test('a scale without its middle, or the wrong way round, is not a scale', () => {
  expect(fits({ ...aScale, options: aScale.options.filter(({ key }) => key !== 'middle') })).toBe(false)
  expect(fits({ ...aScale, options: [...aScale.options].reverse() })).toBe(false)
})

test('an experience belongs to an aspect, a situation to none', () => {
  expect(fits({ ...aSingle, aspect: null })).toBe(false)
  expect(fits({ ...aSingle, about: 'situation', aspect: null })).toBe(true)
})

test('words never make a group', () => {
  expect(fits({ ...aWords, about: 'situation', aspect: null })).toBe(false)
})

test('words have a limit and no options', () => {
  expect(fits({ ...aWords, longest: null })).toBe(false)
  expect(fits({ ...aSingle, longest: 20 })).toBe(false)
})

test('no key is there twice', () => {
  expect(surveyQuestions.safeParse([aScale, { ...aSingle, key: aScale.key }]).success).toBe(false)
  expect(fits({ ...aSingle, options: [...aSingle.options, ...aSingle.options] })).toBe(false)
})
