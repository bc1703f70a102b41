import { expect, it } from 'vitest'
import { answerByForm, answerForm, type Review, remarkForm, reviewCan, reviewState } from './review'

const review: Review = { version: 2, sharedBy: 'A', sharedAt: '2026-03-01T09:00:00Z', answerByOn: '2026-03-05', agreedBy: null, agreedAt: null }
const agreed = { ...review, agreedBy: 'B', agreedAt: '2026-03-02T09:00:00Z' }

it('an agreed version is locked, and so is one that was replaced', () => {
  expect([reviewState(review, 2), reviewState(agreed, 2), reviewState(agreed, 3), reviewState(review, 3)]).toEqual(['waiting', 'agreed', 'replaced', 'replaced'])
  expect((['waiting', 'agreed', 'replaced'] as const).map(reviewCan.remark)).toEqual([true, false, false])
})

it('a comment needs words and a proposal needs a question', () => {
  expect(remarkForm.safeParse({ kind: 'agrees' }).success).toBe(true)
  expect(remarkForm.safeParse({ kind: 'comments', words: '  ' }).error?.issues[0]?.message).toBe('problems.noComment')
  expect(remarkForm.safeParse({ kind: 'proposes', words: '', proposedTitle: '', proposedHint: '' }).error?.issues[0]?.message).toBe('problems.noProposal')
  expect(remarkForm.safeParse({ kind: 'shouts' }).success).toBe(false)
})

it('who does not take up a proposal says why', () => {
  expect(answerForm.safeParse({ accepted: 'yes', answer: '' }).success).toBe(true)
  expect(answerForm.safeParse({ accepted: 'no', answer: ' ' }).error?.issues[0]?.message).toBe('problems.noReason')
})

it('nobody is asked to answer by a day that has passed', () => {
  const problem = (answerBy: string) => answerByForm('2026-03-03').safeParse({ answerBy }).error?.issues[0]?.message
  expect(['2026-03-04', '2026-03-03', '2026-03-02', '2020-01-01', '', '3 March'].map(problem)).toEqual([
    undefined, undefined, 'problems.dayPassed', 'problems.dayPassed', 'problems.noDay', 'problems.noDay',
  ])
})
