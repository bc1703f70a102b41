import { type Option, scaleSteps } from '~/domains/surveys/question'

const stepLabels = {
  'very-badly': 'Very badly',
  'quite-badly': 'Quite badly',
  middle: 'In the middle',
  'quite-well': 'Quite well',
  'very-well': 'Very well',
} as const

const options = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([key, en]) => ({ key, label: { en } }))

/** Options that stand after "or". */
export const apart = (labels: Record<string, string>): Option[] =>
  options(labels).map((option) => ({ ...option, apart: true }))

export const unknown = { unknown: 'I do not know' }

export const fiveSteps = options(Object.fromEntries(scaleSteps.map((step) => [step, stepLabels[step]])))

export const waits = options({
  'under-3-months': 'Less than 3 months',
  'months-3-to-6': '3 to 6 months',
  'months-6-to-12': '6 months to a year',
  'years-1-to-2': '1 to 2 years',
  'over-2-years': 'More than 2 years',
})

export const whileWaiting = options({
  'told-how-long': 'We were told how long it would take',
  'kept-in-touch': 'Someone kept in touch with us',
  'had-help': 'We had help while we waited',
  'had-to-chase': 'We had to ring or write again and again',
  'paid-ourselves': 'We paid for a check ourselves',
  'sent-elsewhere': 'We were told no, or sent to someone else',
})

export const support = options({
  'ehc-plan': 'An EHC plan',
  'sen-support': 'SEN support, but no EHC plan',
  neither: 'Neither yet',
})

export const ages = options({
  'under-5': 'Under 5',
  'from-5-to-10': '5 to 10',
  'from-11-to-15': '11 to 15',
  'from-16-to-18': '16 to 18',
  'from-19-to-25': '19 to 25',
})

/** Paras 76-77 in a family's words. Custody is asked with youth justice, tuition outside school with alternative provision. */
export const circumstances = options({
  movingOn: 'Is moving to a new school, college or service',
  schoolOutOfArea: 'Goes to school or college outside Northmere',
  taughtAtHome: 'Is taught at home',
  alternativeProvision: 'Is taught in a unit or by a tutor',
  missingEducation: 'Has no school or college place now',
  careNeeds: 'Has a child in need or child protection plan',
  lookedAfter: 'Is looked after by the council',
  careLeaver: 'Has left care',
  inHospital: 'Is in hospital',
  serviceFamily: 'Has a parent in the armed forces',
  youthJustice: 'Works with youth justice, or is in custody',
})
