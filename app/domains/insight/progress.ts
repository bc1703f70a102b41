import type { ReleaseKind } from './release-kinds'

/** How far a visit's survey has come. Counts are rounded down to 5 and move only when the mixer has run. */
export interface Progress {
  surveyId: string
  /** Before that no family meets it, and nothing can have been answered. */
  isPublished: boolean
  /** Responses; below ten it reads as 0. */
  count: number
  opensAt: string
  closesAt: string
  finalReleaseAt: string
}

/** What inspectors see beyond it. */
export interface InspectorsProgress extends Progress {
  /** Answers in a person's own words that wait for moderation; below ten it reads as 0. */
  wordsWaiting: number
  lastRelease: { kind: ReleaseKind; releasedAt: string } | null
}
