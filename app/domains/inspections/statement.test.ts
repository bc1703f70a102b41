import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { statementTimelineOf } from './statement'
import { workingDaysBetween } from './working-days'

test('a statement follows the report by the handbook’s days (66, 111, Annex A)', () => {
  expect(statementTimelineOf('2024-11-13')).toEqual({
    statementDueOn: '2025-02-24',
    fitnessReviewedOn: '2025-03-10',
    resubmittedOn: '2025-04-07',
    supportReviewsOn: ['2025-07-10', '2025-12-10', '2026-04-10', '2026-09-10'],
    revisitBy: '2026-09-10',
  })
})

test('on every day of two years the days keep their order and their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
      const received = Temporal.PlainDate.from('2024-01-02').add({ days }).toString()
      const { statementDueOn, fitnessReviewedOn, resubmittedOn, supportReviewsOn, revisitBy } = statementTimelineOf(received)
      expect(workingDaysBetween(received, statementDueOn)).toBe(70)
      expect(workingDaysBetween(fitnessReviewedOn, resubmittedOn)).toBe(20)
      const inOrder = [received, statementDueOn, fitnessReviewedOn, ...supportReviewsOn]
      expect([...inOrder].sort()).toEqual(inOrder)
      expect(supportReviewsOn.at(-1)).toBe(revisitBy)
    }),
  )
})
