import type { Consented } from '~/domains/consent/consent.server'
import type { Code } from '~/domains/responses/code'
import { submitResponse, type Submitted } from '~/domains/responses/submit-response.server'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { keepFor } from '~/domains/surveys/show-if'
import type { Pool } from '~db/client.server'
import { pauseCodeOf } from './entry-code.server'

/** Sends a paper on which both entries agree, by now. The draft of the first one goes with it. */
export const sendSettled = (
  pool: Pool<'respondent'>,
  consented: Consented,
  survey: OpenSurvey,
  entry: Code,
  answers: Answers,
): Promise<Submitted> => submitResponse(pool, consented, survey, pauseCodeOf(entry, survey.id), keepFor(survey.version, answers), 'paper')
