import { expect, test } from 'vitest'
import words from '~locales/en/framework.json'
import { aspectKeys, aspects, aspectsUnder, circumstances, frameworkQuestions, questionOf } from './framework'

test('every aspect stands under one of A, B and C, in paragraphs of that question', () => {
  const between = { A: [84, 88], B: [89, 96], C: [97, 104] } as const
  for (const { question, paras } of aspects) {
    const [first, last] = between[question]
    for (const para of paras) expect(para >= first && para <= last).toBe(true)
  }
})

test('together the aspects carry every paragraph from 84 to 104', () => {
  const carried = new Set<number>(aspects.flatMap((aspect) => [...aspect.paras]))
  expect([...carried].sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, index) => 84 + index))
})

test('an aspect leads back to its question', () => {
  for (const question of frameworkQuestions) {
    expect(aspectsUnder(question).length).toBeGreaterThan(3)
    for (const { key } of aspectsUnder(question)) expect(questionOf(key)).toBe(question)
  }
})

test('every question, aspect and circumstance has its words, and nothing else does', () => {
  expect(Object.keys(words.frameworkQuestions)).toEqual([...frameworkQuestions])
  expect(Object.keys(words.aspects)).toEqual(aspectKeys)
  expect(Object.keys(words.circumstances)).toEqual(circumstances.map(({ key }) => key))
})
