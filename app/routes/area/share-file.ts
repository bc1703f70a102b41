import type { LoaderFunctionArgs } from '@remix-run/node'
import { printLetter } from '~/domains/paper/print-letter.server'
import { printPoster } from '~/domains/paper/print-poster.server'
import { printSurvey } from '~/domains/paper/print-survey.server'
import { findSurveyToPrint } from '~/domains/paper/queries.server'
import { readPaper, sizesOf } from '~/domains/paper/share-kit'
import { readSize } from '~/domains/paper/survey-to-print'
import { requireAreaMember } from '~/gates/area-member.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { answerPdf } from '~/platform/documents/answer-pdf.server'
import { readLanguage, surveyLink } from '../staff/sharing'

/** One paper of the share kit as PDF, in one language and size. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '', paper: file } = params
  const member = await requireAreaMember(house, request, visitId)
  const survey = await findSurveyToPrint(house.pools.area, member.token, visitId)
  const paper = readPaper(file)
  if (!survey || !paper) throw refusal('noSuchPage')
  const asked = new URL(request.url).searchParams
  const language = readLanguage(asked.get('language'))
  const size = sizesOf(paper, language).find((each) => each === readSize(asked.get('size'))) ?? 'standard'
  const link = surveyLink(house, survey.slug, language)
  const print = { poster: printPoster, letter: printLetter }
  const pdf = paper === 'survey' ? await printSurvey(survey, { language, size, link, isInvented: house.mode === 'demonstration' }) : await print[paper](survey, language, size === 'large', link)
  return answerPdf(pdf, `${paper}-${survey.slug}-${language}-${size}`)
}
