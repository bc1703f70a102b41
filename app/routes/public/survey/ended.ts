import type { SurveyState } from '~/domains/surveys/survey'

/** Nothing can be sent any more in any way, online, by phone or on paper: whatever offers a way has to go. */
export const hasEnded = (state: SurveyState): boolean => state === 'closed' || state === 'released'
