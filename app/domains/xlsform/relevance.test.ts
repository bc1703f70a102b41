import { expect, test } from 'vitest'
import { bothRules, readRelevance } from './relevance'

const is = (question: string, option: string) => ({ question, is: 'chosen', option })
const isNot = (question: string, option: string) => ({ question, is: 'not-chosen', option })

test.each([
  ["${wait} = 'long'", { when: 'all', of: [is('wait', 'long')] }],
  ["${likes_pizza} = 'yes' and ${age}='2'", { when: 'all', of: [is('likes_pizza', 'yes'), is('age', '2')] }],
  ['selected(${help}, "school") or selected(${help},"health")', { when: 'any', of: [is('help', 'school'), is('help', 'health')] }],
  ["not(selected(${help}, 'none'))", { when: 'all', of: [isNot('help', 'none')] }],
  ["not(${a} = 'x' or selected(${b}, 'y'))", { when: 'all', of: [isNot('a', 'x'), isNot('b', 'y')] }],
  ["not(${a} = 'x' and ${b} != 'y')", { when: 'any', of: [isNot('a', 'x'), is('b', 'y')] }],
  ["(${a} = 'x') and ((${b} = 'y') and (${c} != 'z'))", { when: 'all', of: [is('a', 'x'), is('b', 'y'), isNot('c', 'z')] }],
  ["'x' = ${a}", { when: 'all', of: [is('a', 'x')] }],
  ['${q1} = 1', { when: 'all', of: [is('q1', '1')] }],
  ["/data/group_1/wait = 'long'", { when: 'all', of: [is('wait', 'long')] }],
  ["selected(../help, 'school')", { when: 'all', of: [is('help', 'school')] }],
])('%s is read', (expression, rule) => {
  expect(readRelevance(expression)).toEqual(rule)
})

test.each([
  "${a} = 'x' and (${b} = 'y' or ${c} = 'z')",
  '${age} > 5',
  "${a} = ''",
  'count-selected(${a}) = 2',
  "${a} = 'x' and",
  "(${a} = 'x'",
  'true()',
  "${a} = ${b}",
  '',
  "selected(${a}, 'x') ${b}",
])('%s is more than a rule can say', (expression) => {
  expect(readRelevance(expression)).toBeNull()
})

test('a group’s rule holds for what is in it, as long as one sentence can say both', () => {
  const [a, b] = [readRelevance("${a} = 'x'"), readRelevance("${b} = 'y' or ${c} = 'z'")]
  if (!a || !b) throw new Error('both are rules')
  expect(bothRules([a, { when: 'all', of: [...a.of] }])?.of).toHaveLength(2)
  expect(bothRules([a, b])).toBeNull()
  expect(bothRules([b])).toEqual(b)
})
