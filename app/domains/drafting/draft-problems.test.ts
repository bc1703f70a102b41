import { expect, it } from 'vitest'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aSingle, aWords } from '~tests/support/questions'
import { draftProblemsOf } from './draft-problems'

const onlyIf = (...options: string[]): SurveyQuestion => ({
  ...aWords,
  showIf: { when: 'all', of: options.map((option) => ({ question: aSingle.key, is: 'chosen', option })) },
})

it('a question is told of its own problems, and not of another’s', () => {
  const draft = [aSingle, onlyIf('gone')]
  expect(draftProblemsOf(draft, aWords.key)).toEqual([{ question: aWords.key, problem: 'unknownOption' }])
  expect(draftProblemsOf(draft, aSingle.key)).toEqual([])
})

it('a rule that nobody can ever meet is one: two answers to a question that takes one', () => {
  expect(draftProblemsOf([aSingle, onlyIf('short', 'long')], aWords.key)).toEqual([{ question: aWords.key, problem: 'neverAsked' }])
  expect(draftProblemsOf([aSingle, onlyIf('short')], aWords.key)).toEqual([])
})
