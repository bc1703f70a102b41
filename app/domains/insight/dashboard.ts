import type { VisitKind, Weakness } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { DisclosedTables } from './disclosed'
import type { ReleaseKind } from './release-kinds'

export interface ReleaseNote {
  number: number
  kind: ReleaseKind
  releasedAt: string
  /** Rounded down to 5; 0 means fewer than ten. */
  responses: number
}

/** What one survey's releases say. */
export interface VisitFigures {
  visitId: string
  kind: VisitKind
  /** 'YYYY-MM-DD' */
  day1On: string
  surveyId: string
  questions: SurveyQuestion[]
  /** Oldest first. */
  releases: ReleaseNote[]
  tables: DisclosedTables
}

export interface Dashboard extends VisitFigures {
  areaName: string
  closesAt: string
  finalReleaseAt: string
  weaknesses: Weakness[]
  /** The area's last inspection before this visit, where this person may see it: the same question key is the same question. */
  earlier: VisitFigures | null
}
