import { expect, test } from 'vitest'
import { particulars } from '~tests/support/visits'
import { visit } from './visit'

const plain = {
  id: '0d6f9f0e-6b53-4c53-9a44-0a8c3f0f2b11',
  areaId: '6f9d5c1a-7c58-4f0c-8d6e-2f5f1f7f3a22',
  kind: 're-visit',
  day1On: '2026-03-16',
  particulars: particulars(),
}

const problemsOf = (given: object) =>
  visit.safeParse({ ...plain, ...given }).error?.issues.map((issue) => issue.message)

test('a re-visit on a Monday is a visit', () => {
  expect(problemsOf({})).toBeUndefined()
})

test('day 1 is never a bank holiday, a weekend or a day whose year is unknown', () => {
  for (const day1On of ['2026-04-06', '2026-03-15', '2031-03-17']) {
    expect(problemsOf({ day1On })).toEqual(['problems.day1NotWorkingDay'])
  }
})

test('a re-visit lasts two to four days, an inspection up to five (20, 125)', () => {
  expect(problemsOf({ particulars: particulars({ lastDay: 1 }) })).toEqual(['problems.lastDay'])
  expect(problemsOf({ particulars: particulars({ lastDay: 5 }) })).toEqual(['problems.lastDay'])
  expect(problemsOf({ kind: 'inspection', particulars: particulars({ lastDay: 5 }) })).toBeUndefined()
})
