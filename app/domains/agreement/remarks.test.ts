import { expect, it } from 'vitest'
import { aScale, aSingle, aWords } from '~tests/support/questions'
import { noLongerAsked, readRemarks, remarksAbout } from './remarks'
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

it('proposed words are read as what would go and what would come, the help text only where it would change', () => {
  const helped = { ...aSingle, title: { en: 'How long?' }, hint: { en: 'In weeks.' } }
  const shared = [{ version: 2, questions: [{ ...helped, title: { en: 'How many weeks?' } }] }, { version: 1, questions: [helped] }]
  const proposes = (proposedTitle: string, proposedHint: string): Remark => ({ ...said('a', 1, helped.key), kind: 'proposes', proposedTitle, proposedHint })
  const [same, clearer, shorter] = readRemarks(shared, [proposes('How long?', 'In weeks.'), proposes('How many weeks?', 'In weeks.'), proposes('How long?', '')])
  expect(same).toMatchObject({ titlePieces: null, hintPieces: null })
  expect(clearer).toMatchObject({
    titlePieces: [{ words: 'How ' }, { kind: 'out', words: 'long' }, { kind: 'in', words: 'many weeks' }, { words: '?' }],
    hintPieces: null,
  })
  expect(shorter).toMatchObject({ titlePieces: null, hintPieces: [{ kind: 'out', words: 'In weeks.' }] })
})
