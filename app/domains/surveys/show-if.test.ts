import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aLine, aMonth, aNumber, aRanking, aScale, aSeveral, aSingle, aStatement, aWords } from '~tests/support/questions'
import type { Answers } from './answers'
import type { Condition, ShowIf, SurveyQuestion } from './question'
import { askedQuestions, followUps, isAsked, keepFor, showIfProblems } from './show-if'

const only = (question: SurveyQuestion, when: ShowIf['when'], ...of: [string, Condition['is'], string][]): SurveyQuestion => ({
  ...question,
  showIf: { when, of: of.map(([asked, is, option]) => ({ question: asked, is, option })) },
})
const keysOf = (questions: SurveyQuestion[]) => questions.map(({ key }) => key)
const problemsOf = (...questions: SurveyQuestion[]) => showIfProblems(questions).map(({ question, problem }) => `${question} ${problem}`)

const ifLong = only(aWords, 'all', ['wait', 'chosen', 'long'])

test('a question is asked where its rule holds, and its answer counts only then', () => {
  const questions = [aSingle, ifLong, only(aScale, 'any', ['wait', 'not-chosen', 'long'])]
  expect(keysOf(askedQuestions(questions, { wait: 'long' }))).toEqual(['wait', 'one-thing'])
  expect(keysOf(askedQuestions(questions, { wait: 'short' }))).toEqual(['wait', 'early'])
  expect(isAsked(ifLong, {}, questions)).toBe(false)
  expect(keepFor({ questions }, { wait: 'short', 'one-thing': 'More time.' })).toEqual({ wait: 'short' })
})

test('an answer to a question that is no longer asked asks no other', () => {
  const questions = [aSingle, only(aSeveral, 'all', ['wait', 'chosen', 'long']), only(aWords, 'all', ['help', 'chosen', 'school'])]
  const answers = { wait: 'long', help: ['school'], 'one-thing': 'More time.' }
  expect(keysOf(askedQuestions(questions, answers))).toEqual(['wait', 'help', 'one-thing'])
  expect(keepFor({ questions }, { ...answers, wait: 'short' })).toEqual({ wait: 'short' })
  expect(followUps(questions, 'wait')).toEqual(new Set(['help', 'one-thing']))
})

test('a rule reads the band of a number and of a month, and what is among the ranked', () => {
  const questions = [
    aNumber, aMonth, aRanking,
    only(aScale, 'all', ['years', 'chosen', 'older'], ['since', 'chosen', 'lately'], ['matters', 'chosen', 'plan']),
  ]
  const answers: Answers = { years: '7', since: '2024-02', matters: ['time', 'plan'] }
  expect(keysOf(askedQuestions(questions, answers))).toContain('early')
  expect(keysOf(askedQuestions(questions, { ...answers, years: '4' }))).not.toContain('early')
  expect(keysOf(askedQuestions(questions, { ...answers, matters: ['time'] }))).not.toContain('early')
})

test('what is wrong with a rule is told', () => {
  expect(problemsOf(ifLong, aSingle)).toEqual(['one-thing looksAhead'])
  expect(problemsOf(only(aSingle, 'all', ['wait', 'chosen', 'long']))).toEqual(['wait looksAhead'])
  expect(problemsOf(aSingle, only(aWords, 'all', ['wat', 'chosen', 'long']))).toEqual(['one-thing unknownQuestion'])
  expect(problemsOf(aSingle, only(aWords, 'all', ['wait', 'chosen', 'longer']))).toEqual(['one-thing unknownOption'])
  expect(problemsOf(aLine, aStatement, aSingle, ifLong)).toEqual([])
})

test('a question that no answers lead to is found, with those that depend on it', () => {
  const both = only(aSeveral, 'all', ['wait', 'chosen', 'long'], ['wait', 'chosen', 'short'])
  expect(problemsOf(aSingle, both)).toEqual(['help neverAsked'])
  expect(problemsOf(aSingle, both, only(aWords, 'all', ['help', 'chosen', 'school']))).toEqual(['help neverAsked', 'one-thing neverAsked'])
  const alone = only(aWords, 'all', ['help', 'chosen', 'none'], ['help', 'chosen', 'school'])
  expect(problemsOf(aSeveral, alone)).toEqual(['one-thing neverAsked'])
  const four = only(aWords, 'all', ...(['time', 'plan', 'trust', 'travel'] as const).map((key): [string, 'chosen', string] => ['matters', 'chosen', key]))
  expect(problemsOf(aRanking, four)).toEqual(['one-thing neverAsked'])
  const againstItself = only(aWords, 'all', ['help', 'chosen', 'school'], ['help', 'not-chosen', 'school'])
  expect(problemsOf(aSeveral, againstItself)).toEqual(['one-thing neverAsked'])
})

const kinds = [aSingle, aSeveral, { ...aRanking, most: 2 as const }, aNumber]
const answerOf = { single: ['short'], several: ['school'], ranking: ['time'], number: ['7'] }

/** Four questions with any rules, about questions that may be before, after or themselves. */
const ruled = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), rule: fc.option(fc.record({ when: fc.constantFrom('all', 'any'), of: fc.array(fc.tuple(fc.nat(3), fc.boolean(), fc.nat(3)), { minLength: 1, maxLength: 3 }) })) }), { minLength: 4, maxLength: 4 })
  .map((drawn) => {
    const questions = drawn.map(({ kind }, n): SurveyQuestion => ({ ...kind, key: `q${n}` }))
    return questions.map((question, n): SurveyQuestion => {
      const rule = drawn[n]?.rule
      const of = (rule?.of ?? []).map(([at, is, option]): Condition => ({
        question: `q${at}`,
        is: is ? 'chosen' : 'not-chosen',
        option: questions[at]?.options[option]?.key ?? 'gone',
      }))
      return rule ? { ...question, showIf: { when: rule.when as ShowIf['when'], of } } : question
    })
  })

/** Every answer that a question of this kind can have, and skipping it. */
function answersTo({ kind, options }: SurveyQuestion): (string | string[] | undefined)[] {
  if (kind === 'single') return [undefined, ...options.map(({ key }) => key)]
  if (kind === 'number') return [undefined, '0', '7', '20', 'unknown']
  const apart = options.filter((each) => each.apart).map(({ key }) => [key])
  const counted = options.filter((each) => !each.apart).map(({ key }) => key)
  const pairs = counted.flatMap((one, n) => counted.slice(n + 1).map((other) => [one, other]))
  return [undefined, ...counted.map((key) => [key]), ...pairs, ...apart]
}

function everyAnswers(questions: SurveyQuestion[]): Answers[] {
  return questions.reduce<Answers[]>(
    (all, question) => all.flatMap((answers) => answersTo(question).map((answer) => (answer === undefined ? answers : { ...answers, [question.key]: answer }))),
    [{}],
  )
}

test('exactly the questions without a problem of their own can be reached, tried with every answer there is', () => {
  fc.assert(
    fc.property(ruled, (questions) => {
      const problems = showIfProblems(questions)
      const reached = new Set(everyAnswers(questions).flatMap((answers) => keysOf(askedQuestions(questions, answers))))
      for (const { key } of questions) {
        const own = problems.filter(({ question }) => question === key).map(({ problem }) => problem)
        if (own.length === 0) expect(reached).toContain(key)
        if (own.includes('neverAsked')) expect(reached).not.toContain(key)
      }
    }),
    { numRuns: 60 },
  )
})

test('whatever the rules are, the walk ends, keeps the order, and is the same again for what it kept', () => {
  fc.assert(
    fc.property(ruled, fc.subarray(['q0', 'q1', 'q2', 'q3']), (questions, answered) => {
      const answers = Object.fromEntries(
        questions.filter(({ key }) => answered.includes(key)).map(({ key, kind }) => [key, answerOf[kind as keyof typeof answerOf]]),
      )
      const asked = askedQuestions(questions, answers)
      expect(asked).toEqual(questions.filter((question) => asked.includes(question)))
      expect(askedQuestions(questions, keepFor({ questions }, answers))).toEqual(asked)
    }),
  )
})
