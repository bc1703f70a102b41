import { expect, it } from 'vitest'
import { decisionForm, deferralForm, mayAskForDeferral } from './deferral'

it('a deferral is asked for at notification, and the next working day at the latest (15)', () => {
  const days = ['2026-02-27', '2026-03-06', '2026-03-07', '2026-03-09', '2026-03-10']
  expect(days.map((day) => mayAskForDeferral('2026-03-06', day))).toEqual([false, true, true, true, false])
})

it('a request has a day and a reason, a decision its words', () => {
  const first = (parsed: { error?: { issues: { message: string }[] } }) => parsed.error?.issues[0]?.message
  expect(first(deferralForm.safeParse({ newDay1On: 'soon', reason: 'Floods.' }))).toBe('problems.noDay')
  expect(first(deferralForm.safeParse({ newDay1On: '2026-04-20', reason: ' ' }))).toBe('problems.noReason')
  expect(first(decisionForm.safeParse({ granted: 'yes', decision: '' }))).toBe('problems.noDecision')
})
