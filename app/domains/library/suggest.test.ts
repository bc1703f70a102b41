import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionOf } from '~/domains/framework/framework'
import { visitKinds } from '~/domains/inspections/visit'
import { type SurveyQuestion, surveyQuestions } from '~/domains/surveys/question'
import { revisit } from '~db/seed/northmere'
import { suggestFor, topicsOf } from './suggest'

const keysOf = (questions: SurveyQuestion[]) => questions.map(({ key }) => key)
const lettersOf = (questions: SurveyQuestion[]) =>
  questions.map(({ aspect }) => (aspect ? questionOf(aspect) : '-')).join('')

test('the name of a weakness says what it is about', () => {
  expect(topicsOf('Waiting for health assessments')).toEqual(['waiting', 'assessment', 'health'])
  expect(topicsOf('The quality of EHC plans')).toEqual(['ehc-plans'])
  expect(topicsOf('Getting ready for adult life')).toEqual(['preparing-for-adulthood'])
  expect(topicsOf('Poor joint commissioning of speech therapy')).toEqual(['therapies', 'joint-working'])
  expect(topicsOf('Something else')).toEqual([])
})

describe('a first draft', () => {
  const draft = suggestFor('re-visit', revisit.weaknesses)

  test('has twelve questions at most, by A, B and C, and the child’s situation last', () => {
    expect(draft).toHaveLength(12)
    expect(lettersOf(draft)).toMatch(/^A+B+C+---$/)
    expect(keysOf(draft.slice(-3))).toEqual(['support', 'age', 'circumstances'])
  })

  test('asks about each area of weakness, and about what it is', () => {
    const asked = (number: number) => keysOf(draft.filter(({ weakness }) => weakness === number))
    expect(asked(1)).toEqual(['health-assessment-wait', 'while-waiting'])
    expect(asked(2)).toEqual(['ehc-plan-quality'])
    expect(asked(3)).toEqual(['ready-for-adult-life'])
  })

  test('asks what every visit asks, and at a re-visit what has changed (117, 130)', () => {
    expect(keysOf(draft)).toEqual(expect.arrayContaining(['needs-spotted-early', 'decisions-together', 'progress', 'one-thing']))
    expect(keysOf(draft)).toContain('what-has-changed')
    expect(keysOf(suggestFor('inspection', []))).not.toContain('what-has-changed')
    expect(keysOf(suggestFor('inspection', []))).toContain('going-well')
  })

  test('gives nothing to a weakness of which no topic speaks', () => {
    const other = suggestFor('re-visit', [{ number: 1, name: 'Zebras' }])
    expect(other.some(({ weakness }) => weakness !== null)).toBe(false)
  })

  test('is a whole survey for any number of weaknesses: in order, each rule looking back, each weakness asked about', () => {
    const name = fc.constantFrom('Waits for assessments', 'EHC plans', 'Transport', 'Exclusions', 'Adult life', 'CAMHS', 'Zebras')
    fc.assert(
      fc.property(fc.constantFrom(...visitKinds), fc.array(name, { maxLength: 9 }), (kind, names) => {
        const weaknesses = names.map((name, n) => ({ number: n + 1, name }))
        const questions = suggestFor(kind, weaknesses)
        expect(surveyQuestions.safeParse(questions).success).toBe(true)
        expect(questions.length).toBeLessThanOrEqual(12)
        expect(lettersOf(questions)).toMatch(/^A*B*C*---$/)
        questions.forEach(({ showIf }, n) => {
          for (const { question } of showIf?.of ?? []) expect(keysOf(questions.slice(0, n))).toContain(question)
        })
        const covered = new Set(questions.map(({ weakness }) => weakness))
        const distinct = new Set(names).size === names.length
        if (distinct) for (const { number, name } of weaknesses) expect(covered.has(number)).toBe(name !== 'Zebras')
      }),
    )
  })
})
