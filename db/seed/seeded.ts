import type { Visit, Weakness } from '~/domains/inspections/visit'
import type { Role } from '~/domains/people/roles'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** A visit of the demonstration with its survey and how many made-up families answer it. */
export interface SeededVisit {
  visit: Visit
  weaknesses: Weakness[]
  survey: {
    id: string
    slug: string
    focus: string
    noticeNumber: number
    minutes: number
    questions: SurveyQuestion[]
  }
  /** The seeds were picked for families that lie close to `leanings.ts`. */
  responses: { count: number; seed: number }
}

/** Somebody who signs in, and for which visit or area they hold a role. */
export interface SeededPerson {
  id: string
  name: string
  email: string
  holds: { role: Role; visitId?: string; areaId?: string }[]
}
