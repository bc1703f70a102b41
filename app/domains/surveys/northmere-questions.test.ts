import { describe, expect, test } from 'vitest'
import { questionOf } from '~/domains/framework/framework'
import { visit } from '~/domains/inspections/visit'
import { inspection, revisit } from '~db/seed/northmere'
import { revisit as southmoor } from '~db/seed/southmoor'
import { readingGrade, sentencesOf, wordsOf } from '~tests/support/reading'
import { type SurveyQuestion, surveyQuestions } from './question'

const seeded = [inspection, revisit, southmoor]
const everyQuestion = [...new Set([...inspection.survey.questions, ...revisit.survey.questions])]
const spoken = ({ title, hint }: SurveyQuestion) => [title.en, hint?.en ?? ''].join(' ').trim()
const keysOf = (questions: SurveyQuestion[]) => questions.map((question) => question.key)

test('the demonstration is made of real visits and real questions', () => {
  for (const each of seeded) {
    expect(visit.parse(each.visit)).toEqual(each.visit)
    expect(surveyQuestions.parse(each.survey.questions)).toEqual(each.survey.questions)
    expect(each.survey.questions).toHaveLength(12)
  }
})

describe('plain words', () => {
  test.each(everyQuestion.map((question) => [question.key, question] as const))('%s', (_, question) => {
    for (const sentence of sentencesOf(spoken(question)))
      expect(wordsOf(sentence).length).toBeLessThanOrEqual(20)
    expect(sentencesOf(question.hint?.en ?? '').length).toBeLessThanOrEqual(2)
    expect(readingGrade(spoken(question))).toBeLessThanOrEqual(5)
    for (const { label } of question.options) expect(wordsOf(label.en).length).toBeLessThanOrEqual(10)
    expect(wordsOf(question.name.en).length).toBeLessThanOrEqual(6)
  })

  test('a focus has short sentences', () => {
    for (const { survey } of seeded) {
      for (const sentence of sentencesOf(survey.focus))
        expect(wordsOf(sentence).length).toBeLessThanOrEqual(20)
      expect(readingGrade(survey.focus)).toBeLessThanOrEqual(5)
    }
  })
})

describe('the re-visit', () => {
  const { questions } = revisit.survey
  const experiences = questions.filter((question) => question.about === 'experience')

  test('asks about A, then B, then C, and about the child last', () => {
    const letters = experiences.map((question) => question.aspect && questionOf(question.aspect))
    expect(letters.join('')).toBe('AAABBBCCC')
    expect(keysOf(questions.slice(-3))).toEqual(['support', 'age', 'circumstances'])
    expect(questions.slice(0, 9)).toEqual(experiences)
  })

  test('asks about every area of weakness, and names none that is not there', () => {
    const asked = new Set(
      questions.map((question) => question.weakness).filter((weakness) => weakness !== null),
    )
    expect([...asked].sort()).toEqual(revisit.weaknesses.map((weakness) => weakness.number))
  })

  test('has every kind of question, and two in the family’s own words', () => {
    expect(new Set(questions.map((question) => question.kind)).size).toBe(4)
    expect(questions.filter((question) => question.kind === 'words')).toHaveLength(2)
  })
})

test('ten of twelve questions are the same at both visits, so that they can be laid side by side', () => {
  const before = new Set(keysOf(inspection.survey.questions))
  expect(keysOf(revisit.survey.questions).filter((key) => before.has(key))).toHaveLength(10)
})
