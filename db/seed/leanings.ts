import type { VisitKind } from '~/domains/inspections/visit'
import { scaleSteps } from '~/domains/surveys/question'

/** Weights by option. Invented, and a little better at the re-visit except where families saw no change. */
type Weights = Record<string, number>

const five = (...weights: [number, number, number, number, number]): Weights =>
  Object.fromEntries(scaleSteps.map((step, index) => [step, weights[index] as number]))

/** By a scale's key, worst first. */
export const scaleLeanings: Record<VisitKind, Record<string, Weights>> = {
  inspection: {
    'needs-spotted-early': five(28, 30, 14, 18, 10),
    'decisions-together': five(21, 25, 16, 24, 14),
    'ehc-plan-quality': five(35, 30, 12, 16, 7),
    'finding-help': five(29, 27, 17, 18, 9),
    progress: five(11, 18, 21, 33, 17),
    'ready-for-adult-life': five(32, 29, 15, 17, 7),
  },
  're-visit': {
    'needs-spotted-early': five(25, 28, 14, 22, 11),
    'decisions-together': five(15, 22, 16, 28, 19),
    'ehc-plan-quality': five(24, 25, 16, 23, 12),
    progress: five(9, 17, 19, 36, 19),
    'ready-for-adult-life': five(30, 28, 15, 19, 8),
  },
}

export const waitLeanings: Record<VisitKind, Weights> = {
  inspection: {
    'over-2-years': 26,
    'years-1-to-2': 31,
    'months-6-to-12': 22,
    'months-3-to-6': 13,
    'under-3-months': 8,
  },
  're-visit': {
    'over-2-years': 15,
    'years-1-to-2': 25,
    'months-6-to-12': 28,
    'months-3-to-6': 20,
    'under-3-months': 12,
  },
}

/** How often each is true of somebody; more than one may be. */
export const whileWaitingShares: Weights = {
  'told-how-long': 0.31,
  'kept-in-touch': 0.24,
  'had-help': 0.2,
  'had-to-chase': 0.56,
  'paid-ourselves': 0.17,
  'sent-elsewhere': 0.22,
}

export const supportLeanings: Weights = { 'ehc-plan': 56, 'sen-support': 33, neither: 8, unknown: 3 }

export const ageLeanings: Weights = {
  'under-5': 9,
  'from-5-to-10': 35,
  'from-11-to-15': 33,
  'from-16-to-18': 15,
  'from-19-to-25': 8,
}

/** Some are rare, so that the rules of disclosure have something to hide. */
export const circumstanceShares: Weights = {
  movingOn: 0.15,
  schoolOutOfArea: 0.12,
  taughtAtHome: 0.1,
  alternativeProvision: 0.08,
  missingEducation: 0.05,
  careNeeds: 0.1,
  lookedAfter: 0.04,
  careLeaver: 0.015,
  inHospital: 0.012,
  serviceFamily: 0.045,
  youthJustice: 0.01,
}
