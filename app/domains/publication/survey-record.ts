/** What stands on a survey's record, with who and when. */
export const surveyDeeds = [
  'shared',
  'agreed',
  'published',
  'published-without-agreement',
  'paused',
  'resumed',
  'extended',
] as const
export type SurveyDeed = (typeof surveyDeeds)[number]
