import { describe, expect, test } from 'vitest'
import { inspection, revisit } from '~db/seed/northmere'
import type { SeededVisit } from '~db/seed/seeded'
import { madeAnswers } from '~db/seed/responses'
import { type Answers, asFormValues } from './answers'
import { keepFor } from './show-if'
import { oneOfEachKind } from '~tests/support/questions'

const made = ({ visit, survey, responses }: SeededVisit) =>
  madeAnswers(visit.kind, survey.questions, responses.count, responses.seed)

describe.each([
  ['inspection', inspection],
  ['re-visit', revisit],
] as const)('the made-up families of the %s', (_, seeded) => {
  const { questions } = seeded.survey
  const families = made(seeded)
  const saying = (key: string, option: string) =>
    families.filter((given) => asFormValues(given[key]).includes(option)).length

  test('are the same at every start, and others for another seed', () => {
    expect(made(seeded)).toEqual(families)
    expect(madeAnswers(seeded.visit.kind, questions, 20, 1)).not.toEqual(families.slice(0, 20))
  })

  test('send only what the form would let a real family send', () => {
    for (const given of families) expect(keepFor({ questions }, given)).toEqual(given)
  })

  test('give every answer to every choice at least once, save to what is rare', () => {
    for (const question of questions.filter(({ key }) => key !== 'circumstances')) {
      for (const { key } of question.options)
        expect([question.key, key, saying(question.key, key) > 0]).toContain(true)
    }
  })

  test('skip here and there, and leave words about one time in four', () => {
    for (const question of questions) {
      const answered = families.filter((given) => question.key in given).length / families.length
      const [least, most] = question.kind === 'words' ? [0.15, 0.35] : [0.82, 0.99]
      expect(answered).toBeGreaterThan(least)
      expect(answered).toBeLessThan(most)
    }
  })

  test('have rare circumstances, for the rules of disclosure to hide, and common ones to show', () => {
    const counts = (questions.at(-1)?.options ?? []).map(({ key }) => saying('circumstances', key))
    expect(counts.filter((count) => count < 10).length).toBeGreaterThanOrEqual(2)
    expect(counts.filter((count) => count >= 15).length).toBeGreaterThanOrEqual(3)
  })

  test('sometimes name somebody, though they were asked not to', () => {
    const texts = families.flatMap((given: Answers) => [given['one-thing'] ?? ''])
    expect(texts.filter((text) => /Miss|Dr |Mr|01632|@/.test(String(text))).length).toBeGreaterThan(2)
  })
})

test('families can be made up for a survey of every kind, and what they say would pass the form', () => {
  const questions = oneOfEachKind.map((question): typeof question =>
    question.kind === 'ranking' ? { ...question, showIf: { when: 'any', of: [{ question: 'wait', is: 'chosen', option: 'long' }] } } : question,
  )
  const made = madeAnswers('re-visit', questions, 300, 3)
  for (const answers of made) expect(keepFor({ questions }, answers)).toEqual(answers)
  for (const { key, kind } of questions) {
    if (kind !== 'statement' && kind !== 'words' && kind !== 'line') expect(made.some((answers) => key in answers)).toBe(true)
  }
  expect(made.every((answers) => !('matters' in answers) || answers.wait === 'long')).toBe(true)
})
