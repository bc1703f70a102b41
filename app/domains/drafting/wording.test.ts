import { expect, it } from 'vitest'
import { revisit } from '~db/seed/northmere'
import { aScale } from '~tests/support/questions'
import words from '~locales/en/drafting.json'
import { plainWords, warningKeys, warningsFor } from './wording'

const easy = { title: { en: 'Were needs seen early?' }, hint: null }
const warned = (title: string, hint: string | null = null) => told({ ...aScale, easy, title: { en: title }, hint: hint === null ? null : { en: hint } })
const told = (question: typeof aScale) => warningsFor(question).map(({ key, about }) => `${key}: ${about}`)

it('a question that is well put is left in peace', () => {
  expect(warned('How well were your child’s needs spotted early?')).toEqual([])
  expect(warned('How well do health and care staff listen to parents and carers?')).toEqual([])
})

it('two questions in one, a leading word, jargon, a no and a long sentence are noticed, each with its word', () => {
  expect(warned('How quick and helpful was the school?')).toEqual(['double: and'])
  expect(warned('How happy were you with the plan?')).toEqual(['leading: How happy'])
  expect(warned('How well does the provision work?')).toEqual(['jargon: provision'])
  expect(warned('Was your child not at school?')).toEqual(['negative: not'])
  expect(warned(`How well ${'did the people who know your child '.repeat(4)}help?`)).toContain('long: 31')
})

it('a question without Easy Read is noticed, and a sentence of it that is not easy', () => {
  expect(told(aScale)).toEqual(['noEasy: '])
  expect(told({ ...aScale, easy: { ...easy, hint: { en: 'One two three four five six seven eight nine ten eleven twelve.' } } })).toEqual([])
  expect(told({ ...aScale, easy: { ...easy, hint: { en: 'One two three four five six seven eight nine ten eleven twelve thirteen.' } } })).toEqual(['longEasy: 13'])
})

it('the demonstration’s own questions have hardly anything to ask about', () => {
  const found = revisit.survey.questions.flatMap((question) => warningsFor(question))
  expect(found.filter(({ key }) => key === 'jargon' || key === 'readingAge' || key === 'long' || key === 'noEasy')).toEqual([])
})

it('every warning has its reason in words, and every hard word a plain one', () => {
  expect(Object.keys(words.warnings)).toEqual([...warningKeys])
  for (const [hard, plain] of Object.entries(plainWords)) expect(plain).not.toContain(hard)
})
