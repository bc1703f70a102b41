import type { LoaderFunctionArgs } from '@remix-run/node'
import { printSurvey } from '~/domains/paper/print-survey.server'
import { sizesOf } from '~/domains/paper/share-kit'
import { readSize } from '~/domains/paper/survey-to-print'
import { stateOf } from '~/domains/surveys/published-survey'
import { houseOf, languageOf, nowFor } from '~/gates/house'
import { closed, requireSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { answerPdf } from '~/platform/documents/answer-pdf.server'
import { inPathLanguage } from '~/platform/languages'
import { hasEnded } from './ended'

/** The survey to print and send by post, in the address's language; `?size=large`, or `easy` where there is one. 410 once nothing sent by post would count. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  if (hasEnded(stateOf(survey, nowFor(house, survey)))) throw closed(survey)
  const language = languageOf(context)
  const asked = readSize(new URL(request.url).searchParams.get('size'))
  const size = sizesOf('survey', language).find((each) => each === asked) ?? 'standard'
  const link = house.origin + inPathLanguage(paths.survey(survey.slug), language)
  const pdf = await printSurvey(survey, { language, size, link, isInvented: house.mode === 'demonstration' })
  return answerPdf(pdf, `survey-${survey.slug}-${language}-${size}`, 'private, no-cache')
}
