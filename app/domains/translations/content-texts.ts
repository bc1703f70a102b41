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
  const asked = questions.flatMap(({ title, hint, options, name }) => [title, hint, ...options.map(({ label }) => label), name])
  const texts = [focus, ...weaknesses, surveyLine.hours, openMeeting.place, openMeeting.access, ...asked.map((text) => text?.en ?? '')]
  return [...new Set(texts.filter((text) => text !== ''))]
}
