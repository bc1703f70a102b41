import type { LoaderFunctionArgs } from '@remix-run/node'
import { minutesFor } from '~/domains/drafting/minutes'
import { readDraft } from '~/domains/drafting/queries.server'
import { printSurvey } from '~/domains/paper/print-survey.server'
import { readSize } from '~/domains/paper/survey-to-print'
import { readSetUp } from '~/domains/preparation/queries.server'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { answerPdf } from '~/platform/documents/answer-pdf.server'
import { readLanguage, surveyLink } from '../../staff/sharing'

/** The draft as paper would have it, marked as one: to look at before anybody prints it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token } = await requireInspector(house, request, visitId)
  const pool = house.pools.inspector
  const [visit, draft] = await Promise.all([readSetUp(pool, token, visitId), readDraft(pool, token, visitId)])
  if (!visit || !draft || draft.questions.length === 0) throw refusal('noSuchPage')
  const asked = new URL(request.url).searchParams
  const language = readLanguage(asked.get('language'))
  const size = readSize(asked.get('size'))
  const questions = draft.questions.map(({ content }) => content)
  const survey = { ...visit, visit, version: { number: null, minutes: minutesFor(questions), questions } }
  const link = surveyLink(house, visit.slug, language)
  return answerPdf(await printSurvey(survey, { language, size, link, isInvented: house.mode === 'demonstration' }), `draft-${visit.slug}-${language}-${size}`)
}
