import { Temporal } from 'temporal-polyfill'
import { weaknessesNotAsked } from '~/domains/drafting/weaknesses-not-asked'
import { londonDay, type SurveyHours, timelineOf } from '~/domains/inspections/timeline'
import type { Visit, VisitParticulars, Weakness } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { presentNotice } from '~/domains/surveys/survey'

/** What is looked over before families meet a survey, in the order of the list. */
export const preflightKeys = [
  'told',
  'agreed',
  'questions',
  'weaknesses',
  'focus',
  'translations',
  'consent',
  'contacts',
  'officers',
  'meeting',
  'formats',
  'easyRead',
  'mixerKey',
  'hours',
] as const
export type PreflightKey = (typeof preflightKeys)[number]

/** `count` is what the line speaks of: problems that are open, officers on call, the version that is agreed. */
export interface PreflightLine {
  key: PreflightKey
  isDone: boolean
  count: number
}

/** Texts of this survey that a language has not, and those that nobody who speaks it has checked. */
export interface LanguageStanding {
  language: string
  missing: number
  unchecked: number
}

/** Everything that the list is made from. */
export interface LookedOver extends Pick<Visit, 'kind' | 'day1On' | 'particulars'> {
  notifiedOn?: string | null

  /** The version that the forum agreed to and that the draft still says; null where there is none (122). */
  agreedVersion: number | null
  questions: readonly SurveyQuestion[]
  questionProblems: number
  weaknesses: readonly Weakness[]
  focus: string
  noticeNumber: number
  officers: number
  hasMixerKey: boolean
  hours: SurveyHours
  languages: LanguageStanding[]
}

/** @param now by the survey's own clock */
export function preflightOf(looked: LookedOver, now: Temporal.Instant): PreflightLine[] {
  const { agreedVersion, questions, questionProblems, focus, particulars, officers, noticeNumber, languages } = looked
  const notAsked = weaknessesNotAsked(questions, looked.weaknesses).length
  const withoutEasy = questions.filter(({ easy }) => !easy).length
  const line = (key: PreflightKey, isDone: boolean, count = 0): PreflightLine => ({ key, isDone, count })
  return [
    line('told', timelineOf(looked).notifiedOn <= londonDay(now)),
    line('agreed', agreedVersion !== null, agreedVersion ?? 0),
    line('questions', questions.length > 0 && questionProblems === 0, questionProblems),
    line('weaknesses', notAsked === 0, notAsked),
    line('focus', focus.trim() !== ''),
    line('translations', languages.every(({ missing, unchecked }) => missing + unchecked === 0)),
    line('consent', noticeNumber === presentNotice, noticeNumber),
    line('contacts', contactsOf(particulars).every(({ telephone, hours }) => telephone !== '' && hours !== '')),
    line('officers', officers > 0, officers),
    line('meeting', particulars.openMeeting.place.trim() !== '' && particulars.openMeeting.access.trim() !== ''),
    line('formats', particulars.surveyLine.telephone !== '' && particulars.freepost.length > 0),
    line('easyRead', questions.length > 0 && withoutEasy === 0, withoutEasy),
    line('mixerKey', looked.hasMixerKey),
    line('hours', followFromDay1(looked) && Temporal.Instant.compare(now, looked.hours.surveyOpensAt) < 0),
  ]
}

const contactsOf = ({ surveyLine, adviceService, childrensServices }: VisitParticulars) => [surveyLine, adviceService, childrensServices]

/** At noon on day -5, to noon on day -1 or, lengthened, later (122). */
function followFromDay1({ kind, day1On, particulars, hours }: LookedOver): boolean {
  const { surveyOpensAt, surveyClosesAt } = timelineOf({ kind, day1On, particulars })
  return Date.parse(hours.surveyOpensAt) === Date.parse(surveyOpensAt) && Date.parse(hours.surveyClosesAt) >= Date.parse(surveyClosesAt)
}

/** Every text of a survey that families read in their own language, each once. */
export function textsOf(questions: readonly SurveyQuestion[], focus: string, weaknesses: readonly { name: string }[]): string[] {
  const asked = questions.flatMap(({ title, hint, options }) => [title.en, hint?.en ?? '', ...options.map(({ label }) => label.en)])
  return [...new Set([focus, ...weaknesses.map(({ name }) => name), ...asked])].filter((text) => text.trim() !== '')
}
