import { libraryQuestions } from '~/domains/library/library'
import type { SurveyQuestion } from '~/domains/surveys/question'

/** What a survey says to families in its own words. */
export interface SurveyWords {
  focus: string
  weaknesses: string[]
  openMeeting: { place: string; access: string }
  surveyLine: { hours: string }
  questions: SurveyQuestion[]
}

/** Every text of a survey once, in the order in which a family meets it. */
export function contentTexts({ focus, weaknesses, openMeeting, surveyLine, questions }: SurveyWords): string[] {
  return once([focus, ...weaknesses, surveyLine.hours, openMeeting.place, openMeeting.access, ...textsAsked(questions)])
}

/** The same of everything that inspectors can add to a survey. */
export const libraryTexts = (): string[] => once(textsAsked(libraryQuestions.map(({ question }) => question)))

const textsAsked = (questions: readonly Pick<SurveyQuestion, 'title' | 'hint' | 'options' | 'name'>[]): string[] =>
  questions.flatMap(({ title, hint, options, name }) => [title, hint, ...options.map(({ label }) => label), name].map((text) => text?.en ?? ''))

const once = (texts: string[]) => [...new Set(texts.filter((text) => text !== ''))]
