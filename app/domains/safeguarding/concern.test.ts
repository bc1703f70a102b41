import { describe, expect, test } from 'vitest'
import { longestConcern, parseConcern, parseReason, stateAfter } from './concern'

describe('what somebody writes about a child at risk', () => {
  test('is tidied and kept whole', () => {
    expect(parseConcern('  First line\r\nsecond 😀\u0007  ')).toEqual({ ok: true, text: 'First line\nsecond 😀' })
    expect(parseConcern('😀'.repeat(longestConcern))).toMatchObject({ ok: true })
  })

  test('must be there', () => {
    expect(parseConcern(' \n ')).toEqual({ ok: false, problem: { key: 'problems.concernMissing', values: { count: 0, longest: 4000 } } })
    expect(parseReason('')).toMatchObject({ ok: false, problem: { key: 'problems.reasonMissing' } })
  })

  test('is told how many characters are too many, never cut', () => {
    expect(parseConcern('a'.repeat(longestConcern + 3))).toEqual({
      ok: false,
      problem: { key: 'problems.concernTooLong', values: { count: 3, longest: 4000 } },
    })
  })
})

test('a concern that was dealt with stays so when somebody looks again', () => {
  expect(stateAfter([])).toBe('waiting')
  expect(stateAfter(['opened'])).toBe('opened')
  expect(stateAfter(['opened', 'acknowledged', 'recorded', 'opened'])).toBe('recorded')
})
