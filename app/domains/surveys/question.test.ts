import { expect, test } from 'vitest'
import { aMonth, aNumber, aRanking, aScale, aSingle, aStatement, aWords, oneOfEachKind } from '~tests/support/questions'
import { questionKinds, shownOptions, surveyQuestion, surveyQuestions } from './question'

const fits = (question: object) => surveyQuestion.safeParse(question).success

test('each kind of question is a question', () => {
  expect(oneOfEachKind.map(({ kind }) => kind)).toEqual([...questionKinds])
  expect(surveyQuestions.safeParse(oneOfEachKind).success).toBe(true)
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

test('no text is longer than anybody would read', () => {
  const long = (letters: number) => ({ en: 'a'.repeat(letters) })
  for (const part of ['title', 'hint', 'name']) expect([2000, 2001].map((letters) => fits({ ...aWords, [part]: long(letters) })), part).toEqual([true, false])
  expect(fits({ ...aSingle, options: [...aSingle.options, { key: 'third', label: long(2001) }] })).toBe(false)
  expect(fits({ ...aWords, easy: { title: long(20), hint: long(2001) } })).toBe(false)
})

test('no key is there twice', () => {
  expect(surveyQuestions.safeParse([aScale, { ...aSingle, key: aScale.key }]).success).toBe(false)
  expect(fits({ ...aSingle, options: [...aSingle.options, ...aSingle.options] })).toBe(false)
})

test('no question takes the key under which a response keeps how it came', () => {
  expect(fits({ ...aSingle, key: 'way' })).toBe(false)
})

test('bands leave no gap and no overlap: every answer falls in exactly one', () => {
  const [young, older, oldest] = aNumber.options
  const banded = (...options: object[]) => fits({ ...aNumber, options })
  expect(banded({ ...young, to: 3 }, older ?? {}, oldest ?? {})).toBe(false)
  expect(banded({ ...young, to: 5 }, older ?? {}, oldest ?? {})).toBe(false)
  expect(banded(older ?? {}, young ?? {})).toBe(false)
  expect(banded({ key: 'under', label: { en: 'Under 5' }, to: 4 }, { key: 'over', label: { en: '5 or over' }, from: 5 })).toBe(true)
  expect(banded({ key: 'all', label: { en: 'All' } }, { key: 'more', label: { en: 'More' } })).toBe(false)
  expect(fits({ ...aMonth, options: aMonth.options.map((each) => (each.key === 'now' ? { ...each, from: '2025-08' } : each)) })).toBe(false)
  expect(fits({ ...aMonth, options: aNumber.options })).toBe(false)
  expect(fits({ ...aSingle, options: aNumber.options })).toBe(false)
})

test('one who does not know is in no band', () => {
  expect(fits({ ...aNumber, options: aNumber.options.map((each) => (each.apart ? { ...each, from: 26 } : each)) })).toBe(false)
})

test('a ranking asks for three at most, and nothing else ranks', () => {
  expect(fits({ ...aRanking, most: 2 })).toBe(true)
  expect(fits({ ...aRanking, most: 4 })).toBe(false)
  expect(fits({ ...aSingle, most: 2 })).toBe(false)
})

test('a statement has nothing to choose', () => {
  expect(fits({ ...aStatement, options: aSingle.options })).toBe(false)
})
