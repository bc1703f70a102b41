import { expect, test } from 'vitest'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'
import type { DraftQuestion } from './draft'
import { planImport } from './import-plan'

const inDraft = (content: SurveyQuestion, edition = 1): DraftQuestion => ({ key: content.key, position: 1, content, edition, changedBy: '', changedAt: '' })
const draft = [inDraft(aScale), inDraft(aSingle, 4)]

test('what is new is added, what differs is changed, what is the same stays', () => {
  const reworded = { ...aSingle, title: { en: 'How long was it?' } }
  const plan = planImport(draft, [{ ...aScale }, reworded, aSeveral])
  expect(plan.added).toEqual([aSeveral])
  expect(plan.changed).toEqual([{ before: aSingle, after: reworded }])
  expect([plan.same, plan.seen, plan.problems]).toEqual([1, { wait: 4 }, []])
})

test('the order in which fields are stored is no difference', () => {
  const turned = Object.fromEntries(Object.entries(aScale).reverse()) as SurveyQuestion
  expect(planImport(draft, [turned])).toMatchObject({ same: 1, changed: [] })
})

test('a rule is held against the draft as it would be', () => {
  const after = (question: string, option: string): SurveyQuestion => ({ ...aWords, showIf: { when: 'all', of: [{ question, is: 'chosen', option }] } })
  expect(planImport(draft, [after('wait', 'long')]).problems).toEqual([])
  expect(planImport(draft, [after('help', 'school')]).problems).toEqual([{ question: 'one-thing', problem: 'unknownQuestion' }])
  expect(planImport(draft, [after('help', 'school'), aSeveral]).problems).toEqual([{ question: 'one-thing', problem: 'looksAhead' }])
})
