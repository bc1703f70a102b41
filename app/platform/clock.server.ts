import { Temporal } from 'temporal-polyfill'

/** Time, handed in. Outside production it may stand elsewhere than the real one. */
export interface Clock {
  now(): Temporal.Instant
}

/** Runs with the real clock, `offsetMs` apart from it. In production the offset stays 0. */
export class MovableClock implements Clock {
  offsetMs = 0

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.offsetMs)
  }
}
