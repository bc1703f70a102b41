import { describe, expect, it } from 'vitest'
import { asSurveyQuestion, libraryQuestions } from '~/domains/library/library'
import { revisit } from '~db/seed/northmere'
import { aNumber, aSingle, aWords } from '~tests/support/questions'
import { readQuestionForm } from './question-form'
import { typedQuestion } from './typed-question'

const read = (typed: Record<string, string>, was: typeof aSingle | null = null) => {
  const form = readQuestionForm({ aspect: 'timeliness', ...typed }, was)
  return form.ok ? form.question : form.problems.map(({ field, problem }) => `${field}: ${problem}`)
}

it('a question that is opened and saved unchanged stays the same, whatever its kind', () => {
  const kept = libraryQuestions.map((each) => asSurveyQuestion(each, null))
  for (const question of [...revisit.survey.questions, ...kept]) expect(readQuestionForm(typedQuestion(question), question)).toEqual({ ok: true, question })
})

describe('an answer keeps its key', () => {
  const keysOf = (typed: Record<string, string>, was = aSingle) => {
    const question = read({ ...typedQuestion(was), ...typed }, was)
    return Array.isArray(question) ? question : question.options.map(({ key }) => key)
  }
  const three: typeof aSingle = { ...aSingle, options: ['a', 'b', 'c'].map((key) => ({ key, label: { en: key.toUpperCase() } })) }

  it('when it is put in other words, and when it moves', () => {
    expect(keysOf({ options: 'Short time\nlong' })).toEqual(['short', 'long'])
    expect(keysOf({ options: 'long\nshort' })).toEqual(['long', 'short'])
    expect(keysOf({ options: 'short\nlong\nNever' })).toEqual(['short', 'long', 'never'])
  })

  it('when another is put in above it: a rule still means what it meant', () => {
    expect(keysOf({ options: 'Never\nshort\nlong' })).toEqual(['never', 'short', 'long'])
    expect(keysOf({ options: 'A\nNew\nB\nC' }, three)).toEqual(['a', 'new', 'b', 'c'])
  })

  it('when others change places, and one between them is put in other words', () => {
    expect(keysOf({ options: 'C\nBetter B\nA' }, three)).toEqual(['c', 'b', 'a'])
    expect(keysOf({ options: 'B\nA\nBetter C' }, three)).toEqual(['b', 'a', 'c'])
  })

  it('when it comes to stand apart after "or"', () => {
    expect(keysOf({ options: 'A\nB', apart: 'C' }, three)).toEqual(['a', 'b', 'c'])
  })

  it('when its range changes', () => {
    expect(keysOf({ options: '0-1: first\n2-4: young\n5-10: older\n11-25: oldest' }, aNumber)).toEqual(['first', 'young', 'older', 'oldest', 'unknown'])
  })

  it('and no other gets the key of one that is gone, however it is called', () => {
    const reworded: typeof aSingle = { ...aSingle, options: [{ key: 'a', label: { en: 'Was A' } }, { key: 'b', label: { en: 'B' } }] }
    expect(keysOf({ options: 'B\nA' }, reworded)).toEqual(['b', 'a-2'])
  })
})

it('ranges are read as they are typed', () => {
  const question = read({ kind: 'number', title: 'How many meetings?', options: '0-2: Up to 2\n3-9: 3 to 9\n10-: 10 or more' })
  expect(question).toMatchObject({ options: [{ from: 0, to: 2 }, { from: 3, to: 9 }, { from: 10 }], key: 'how-many-meetings', longest: null })
  expect(read({ kind: 'number', title: 'How many?', options: '0-2: Few\n4-9: Many' })).toEqual(['options: problems.badBands'])
  expect(read({ kind: 'month', title: 'When?', options: 'long ago' })).toEqual(['options: problems.badBands'])
})

it('ranges that were copied from the hint, with hyphens that do not break, are read alike', () => {
  const months = read({ kind: 'month', title: 'When?', options: '-2023\u201112: Before\n2024\u201101 to 2024\u201112: In 2024' })
  expect(months).toMatchObject({ options: [{ to: '2023-12', label: { en: 'Before' } }, { from: '2024-01', to: '2024-12' }] })
  expect(read({ kind: 'number', title: 'How many?', options: '0\u20112: Up to 2\n3\u2011: 3 or more' })).toMatchObject({ options: [{ from: 0, to: 2 }, { from: 3 }] })
})

it('what is missing is said beside its field', () => {
  expect(read({ kind: 'single', title: '', options: 'Yes' })).toEqual(['title: problems.noTitle', 'options: problems.noOptions'])
  expect(read({ kind: 'words', title: 'What helps?', longest: '0' })).toEqual(['longest: problems.noLongest'])
  expect(readQuestionForm({ kind: 'words', title: 'What helps?', aspect: '' }, aWords)).toMatchObject({ ok: false })
  expect(read({ kind: 'words', title: 'What helps?', easyHint: 'It can be small.' })).toEqual(['easyTitle: problems.noEasyTitle'])
})

it('what is too long, or too many, is said beside its field with how much fits', () => {
  const long = { title: 'a'.repeat(301), hint: 'a'.repeat(1001), name: 'a'.repeat(101), easyTitle: 'a'.repeat(301), easyHint: 'a'.repeat(1001), options: `Yes\n${'a'.repeat(201)}`, apart: 'b'.repeat(201) }
  expect(read(long)).toEqual(['title', 'hint', 'name', 'easyTitle', 'easyHint', 'options', 'apart'].map((field) => `${field}: problems.tooLong.${field}`))
  expect(readQuestionForm({ kind: 'words', title: 'a'.repeat(301), aspect: 'timeliness' }, null)).toMatchObject({ problems: [{ values: { most: 300 } }] })
  const answers = (count: number) => Array.from({ length: count }, (_, n) => `Answer ${n}`).join('\n')
  expect(read({ title: 'Which?', options: answers(39), apart: 'None\nOther' })).toEqual(['options: problems.tooManyOptions'])
})

it('what just fits is taken, an emoji counts as one, and a name of its own is made to fit', () => {
  const question = read({ title: '🙂'.repeat(300), options: `${'a'.repeat(200)}\nNo` })
  expect(question).toMatchObject({ title: { en: '🙂'.repeat(300) } })
  expect(read({ title: 'a'.repeat(300), options: 'Yes\nNo' })).toMatchObject({ name: { en: 'a'.repeat(100) } })
})

it('the same answer twice is refused', () => {
  expect(read({ title: 'Which?', options: 'Yes\nNo\nYes' })).toEqual(['options: problems.twice'])
  expect(read({ title: 'Which?', options: 'Yes\nNo', apart: 'No' })).toEqual(['options: problems.twice'])
})

it('a rule is read back as it was chosen', () => {
  const question = read({ kind: 'single', title: 'And then?', options: 'Yes\nNo', 'rule-0': 'wait|long', 'is-0': 'not-chosen', 'rule-2': 'early|middle', when: 'any' })
  expect(question).toMatchObject({
    showIf: { when: 'any', of: [{ question: 'wait', is: 'not-chosen', option: 'long' }, { question: 'early', is: 'chosen', option: 'middle' }] },
  })
})
