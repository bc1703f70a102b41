import { expect, it } from 'vitest'
import { revisit } from '~db/seed/northmere'
import { aScale, aWords } from '~tests/support/questions'
import { minutesFor, secondsFor } from './minutes'

it('the demonstration’s survey takes about as long as it says', () => {
  expect(Math.abs(minutesFor(revisit.survey.questions) - revisit.survey.minutes)).toBeLessThanOrEqual(3)
})

it('an empty survey still has to be begun and sent, and words take longest', () => {
  expect(minutesFor([])).toBe(2)
  expect(secondsFor(aWords)).toBeGreaterThan(secondsFor(aScale) * 2)
})
