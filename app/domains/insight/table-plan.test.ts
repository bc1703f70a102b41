import { expect, test } from 'vitest'
import { northmereQuestions } from '~tests/support/insight'
import { aLine, aMonth, aNumber, aRanking, aScale, aSeveral, aSingle, aStatement, aWords } from '~tests/support/questions'
import { planTables, tablesOf } from './table-plan'

const support = { ...aSingle, key: 'support', about: 'situation' as const, aspect: null }
const circumstances = { ...aSeveral, key: 'circumstances', about: 'situation' as const, aspect: null }
const plan = planTables([aScale, aSeveral, aWords, support, circumstances])

test('words are never tabulated', () => {
  expect(plan.questions.map(({ question }) => question)).toEqual(['early', 'help', 'support', 'circumstances'])
})

test('not knowing is no answer to a scale, but "none of these" is one to a choose-all-that-apply', () => {
  expect(plan.questions[0]?.options).not.toContain('unknown')
  expect(plan.questions[1]?.options).toContain('none')
})

test('a single choice about the situation parts people, several circumstances overlap, and "none" makes no group', () => {
  expect(plan.groupings).toEqual([
    { question: 'support', shape: 'partition', options: ['short', 'long'] },
    { question: 'circumstances', shape: 'overlapping', options: ['school', 'health'] },
  ])
})

test('a ranking is counted like several answers; a number and a month by their bands, where not knowing is none', () => {
  const planned = planTables([aRanking, aNumber, aMonth, aLine, aStatement])
  expect(planned.questions.map(({ question, picks, options }) => [question, picks, options.join()])).toEqual([
    ['matters', 'several', 'time,plan,trust,travel'],
    ['years', 'one', 'young,older,oldest'],
    ['since', 'one', 'before,lately,now'],
  ])
  expect(planned.groupings).toEqual([{ question: 'years', shape: 'partition', options: ['young', 'older', 'oldest'] }])
})

test('a statement makes no group, whatever it is about', () => {
  expect(planTables([aScale, { ...aStatement, about: 'situation' }]).groupings).toEqual([])
})

test('an interim release has totals only', () => {
  expect(tablesOf(plan, 'interim').every(({ group }) => group === null)).toBe(true)
})

test('no table ever crosses two groups: situations are counted overall only', () => {
  const grouped = tablesOf(plan, 'final').filter(({ group }) => group)
  expect(new Set(grouped.map(({ question }) => question))).toEqual(new Set(['early', 'help']))
  expect(grouped).toHaveLength(2 * 4)
})

test('the plan of the Northmere survey is finite and known beforehand', () => {
  expect(tablesOf(planTables(northmereQuestions), 'final').length).toBeLessThan(300)
})
