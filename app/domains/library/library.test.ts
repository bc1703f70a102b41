import { describe, expect, test } from 'vitest'
import { aspects, circumstances, crucialAspects } from '~/domains/framework/framework'
import { questionKinds } from '~/domains/surveys/question'
import { readingGrade, sentencesOf, wordsOf } from '~tests/support/reading'
import { findInLibrary, libraryQuestions, searchLibrary } from './library'
import { libraryContent, topics } from './library-question'

const each = libraryQuestions.map((question) => [question.key, question] as const)
const keysOf = (found: readonly { key: string }[]) => found.map(({ key }) => key)

test.each(each)('%s is whole', (_, { key, ...content }) => {
  const parsed = libraryContent.parse(content)
  const { weakness, ...question } = parsed.question
  expect({ ...parsed, question }).toEqual(content)
  expect([weakness, question.key]).toEqual([null, key])
})

test('no two questions have one key', () => {
  expect(new Set(keysOf(libraryQuestions)).size).toBe(libraryQuestions.length)
})

describe('plain words', () => {
  test.each(each)('%s', (_, { question }) => {
    const said = [question.title.en, question.hint?.en ?? ''].join(' ').trim()
    expect(longestSentence(said)).toBeLessThanOrEqual(20)
    expect(readingGrade(said)).toBeLessThanOrEqual(5)
    for (const { label } of question.options) expect(wordsOf(label.en).length).toBeLessThanOrEqual(10)
    expect(wordsOf(question.name.en).length).toBeLessThanOrEqual(6)
  })
})

test.each(each)('%s in Easy Read has short sentences, and few', (_, { easy }) => {
  expect(longestSentence(`${easy.title} ${easy.hint ?? ''}`)).toBeLessThanOrEqual(12)
  expect(sentencesOf(easy.title).length).toBeLessThanOrEqual(2)
  expect(sentencesOf(easy.hint ?? '').length).toBeLessThanOrEqual(2)
})

test('every answer that stands apart is said the same way everywhere', () => {
  for (const key of ['unknown', 'rather-not-say', 'none-of-these']) {
    const options = libraryQuestions.flatMap(({ question }) => question.options)
    expect(new Set(options.filter((option) => option.key === key).map(({ label }) => label.en)).size).toBe(1)
  }
})

test('a rule asks about a question of the library, and about an answer that it has', () => {
  for (const { question } of libraryQuestions)
    for (const { question: asked, option } of question.showIf?.of ?? []) {
      const other = libraryQuestions.find(({ key }) => key === asked)
      expect(other?.question.options.map(({ key }) => key)).toContain(option)
    }
})

const longestSentence = (text: string) => Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length))

describe('what the library asks about', () => {
  test('has something for parents on every aspect of A, B and C (84-104), each crucial aspect (82) and each group (76, 77)', () => {
    const parents = searchLibrary({ audience: 'parents' })
    for (const { key } of aspects)
      expect(parents.some(({ question }) => question.aspect === key), key).toBe(true)
    for (const { key } of crucialAspects) expect(parents.some(({ crucial }) => crucial.includes(key)), key).toBe(true)
    for (const { key } of circumstances) expect(parents.some(({ groups }) => groups.includes(key)), key).toBe(true)
  })

  test('has at least 80 questions, for all three, of every kind and on every topic', () => {
    expect(libraryQuestions.length).toBeGreaterThanOrEqual(80)
    for (const [audience, least] of [['parents', 45], ['young-people', 20], ['practitioners', 15]] as const)
      expect(searchLibrary({ audience }).length).toBeGreaterThanOrEqual(least)
    expect(new Set(libraryQuestions.map(({ question }) => question.kind))).toEqual(new Set(questionKinds))
    for (const { key } of topics) expect(searchLibrary({ topics: [key], audience: 'parents' }).length, key).toBeGreaterThan(2)
  })
})

describe('a search', () => {
  test('finds every word by its beginning, wherever it stands, and titles first', () => {
    const found = keysOf(searchLibrary({ words: 'short BREAK' }))
    expect(found.slice(0, 2)).toEqual(['short-breaks', 'short-break-hours'])
    expect(found).toContain('work-services-there')
  })

  test('narrows with each thing that is asked', () => {
    const found = searchLibrary({ words: 'wait', aspect: 'timeliness', audience: 'young-people', topics: ['waiting'] })
    expect(keysOf(found)).toEqual(['my-wait'])
  })

  test('finds nothing for a word that nobody says, and everything for no word', () => {
    expect(searchLibrary({ words: 'zebra' })).toEqual([])
    expect(searchLibrary({ words: '  ' })).toEqual(libraryQuestions)
  })

  test('finds one by its key', () => {
    expect(findInLibrary('progress')?.question.title.en).toBe('How well is your child getting on?')
    expect(findInLibrary('gone')).toBeNull()
  })
})
