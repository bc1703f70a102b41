import { expect, it } from 'vitest'
import { aScale, aSingle, aWords } from '~tests/support/questions'
import { noLongerAsked, remarksAbout } from './remarks'
import type { Remark } from './review'

const said = (id: string, version: number, question: string): Remark => ({
  id, version, question, kind: 'comments', words: 'Hard to read.', proposedTitle: null, proposedHint: null,
  by: 'Priya Nair', at: '2026-03-03T10:00:00Z', accepted: null, answer: null, answeredBy: null,
})

const remarks = [said('a', 1, aScale.key), said('b', 1, aSingle.key), said('c', 2, aScale.key), said('d', 1, aScale.key)]

it('what was said of earlier versions stands under its question, after what is said of the newest', () => {
  expect(remarksAbout(aScale.key, remarks).map(({ id }) => id)).toEqual(['c', 'a', 'd'])
})

it('what was said of a question that is asked no longer stands under the question as it was asked last', () => {
  const renamed = { ...aSingle, title: { en: 'How long did it take?' } }
  const shared = [{ questions: [aScale, aWords] }, { questions: [aScale, renamed] }, { questions: [aScale, aSingle] }]
  expect(noLongerAsked(shared, remarks)).toEqual([renamed])
  expect(noLongerAsked(shared, [said('a', 1, aScale.key)])).toEqual([])
  expect(noLongerAsked([], [])).toEqual([])
})
