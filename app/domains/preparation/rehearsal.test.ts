import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { timelineOf } from '~/domains/inspections/timeline'
import { surveyState } from '~/domains/surveys/survey'
import { revisit } from '~db/seed/northmere'
import { offsetTo, rehearsalMoments } from './rehearsal'

it('puts the rehearsal’s clock where the survey is in the state that the moment names', () => {
  const hours = timelineOf(revisit.visit)
  const now = Temporal.Instant.from('2026-02-02T09:30:00Z')
  const states = rehearsalMoments.map((moment) =>
    surveyState({ finalReleaseMade: false, pausedWords: null }, hours, now.add({ milliseconds: offsetTo(moment, hours, now) })),
  )
  expect(states).toEqual(['not-yet-open', 'open', 'closing', 'closed', 'closed'])
})
