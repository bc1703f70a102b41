import { describe, expect, test } from 'vitest'
import { aspects } from '~/domains/framework/framework'
import { readingGrade, sentencesOf, wordsOf } from '~tests/support/reading'
import { libraryQuestions, searchLibrary } from './library'
import { libraryContent } from './library-question'

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
