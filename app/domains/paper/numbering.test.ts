import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAnswer } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aScale, aSeveral, aSingle } from '~tests/support/questions'
import { markedOptions, readMarks, writeMarks } from './numbering'

const aRanking: SurveyQuestion = {
  ...aSeveral,
  key: 'first',
  kind: 'ranking',
  options: [...'abcdefghijkl'].map((key) => ({ key, label: { en: key } })),
}
const unsure = { key: 'unsure', label: { en: 'I do not know' }, apart: true } as const
const aNumber: SurveyQuestion = {
  ...aSingle,
  key: 'weeks',
  kind: 'number',
  options: [{ key: 'few', label: { en: 'Few' }, to: 9 }, { key: 'many', label: { en: 'Many' }, from: 10, to: 2000 }, unsure],
}
const aMonth: SurveyQuestion = {
  ...aSingle,
  key: 'since',
  kind: 'month',
  options: [{ key: 'old', label: { en: 'Old' }, to: '2019-12' }, { key: 'new', label: { en: 'New' }, from: '2020-01' }, unsure],
}

const marks = (question: SurveyQuestion) =>
  Object.values(markedOptions(question)).flat().map(({ mark, option }) => `${mark} ${option.key}`)
const answered = (question: SurveyQuestion, typed: string) => {
  const read = readMarks(question, typed)
  return read.ok ? parseAnswer(question, read.values) : read
}

describe('the numbers on paper', () => {
  test('follow the order of the page: a scale’s best first, what stands apart last', () => {
    expect(marks(aScale)).toEqual(['1 very-well', '2 quite-well', '3 middle', '4 quite-badly', '5 very-badly', '6 unknown'])
    expect(marks(aNumber)).toEqual(['A unsure'])
  })

  test('are read with whatever stands between them', () => {
    for (const typed of ['1 2', '1,2', ' 2; 1 ', '1. 2.', '1/2']) expect(answered(aSeveral, typed)).toEqual({ ok: true, answer: ['school', 'health'] })
    expect(answered(aScale, '')).toEqual({ ok: true, answer: undefined })
    expect(answered(aSingle, '٢')).toEqual({ ok: true, answer: 'long' })
  })

  test('keep a ranking’s order', () => {
    expect(answered(aRanking, '2 5 1')).toEqual({ ok: true, answer: ['b', 'e', 'a'] })
    expect(answered(aRanking, '12')).toEqual({ ok: true, answer: ['l'] })
  })

  test('that are not printed are told', () => {
    expect(answered(aSingle, '3')).toEqual({ ok: false, unknown: '3' })
    expect(answered(aSingle, '1 x')).toEqual({ ok: false, unknown: 'X' })
    expect(answered(aNumber, 'B')).toEqual({ ok: false, unknown: 'B' })
  })

  test('one where one is allowed, and “none” alone: the question’s own rules', () => {
    expect(answered(aSingle, '1 2')).toMatchObject({ ok: false, problem: { key: 'problems.onlyOne' } })
    expect(answered(aSeveral, '1 3')).toMatchObject({ ok: false, problem: { key: 'problems.apartWithOthers' } })
    expect(answered(aRanking, '1 2 3 4')).toMatchObject({ ok: false, problem: { key: 'problems.tooManyRanked' } })
    expect(answered(aNumber, '12 a')).toMatchObject({ ok: false, problem: { key: 'problems.apartWithOthers' } })
  })

  test('of a number and a month are themselves', () => {
    expect(answered(aNumber, '12')).toEqual({ ok: true, answer: '12' })
    expect(answered(aNumber, '1,200')).toEqual({ ok: true, answer: '1200' })
    expect(answered(aNumber, 'a')).toEqual({ ok: true, answer: 'unsure' })
    for (const typed of ['3 2024', '03/2024', '2024-03']) expect(answered(aMonth, typed)).toEqual({ ok: true, answer: '2024-03' })
    expect(answered(aMonth, '3')).toMatchObject({ ok: false, problem: { key: 'problems.yearMissing' } })
  })
})

describe('an answer written as numbers', () => {
  const keys = (question: SurveyQuestion) => question.options.filter(({ apart }) => !apart).map(({ key }) => key)
  test.each([aScale, aSingle, aSeveral, aRanking])('is read back as itself: $kind', (question) => {
    const most = question.kind === 'ranking' ? 3 : question.kind === 'several' ? 2 : 1
    fc.assert(
      fc.property(fc.shuffledSubarray(keys(question), { minLength: 1, maxLength: most }), (chosen) => {
        const read = readMarks(question, writeMarks(question, chosen))
        expect(read).toEqual({ ok: true, values: chosen })
      }),
    )
  })
  test('a number, a month and what stands apart from them too', () => {
    for (const answer of ['0', '1999', 'unsure']) expect(answered(aNumber, writeMarks(aNumber, answer))).toEqual({ ok: true, answer })
    for (const answer of ['2024-11', '1999-01', 'unsure']) expect(answered(aMonth, writeMarks(aMonth, answer))).toEqual({ ok: true, answer })
  })
})
