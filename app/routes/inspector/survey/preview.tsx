import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readDraft } from '~/domains/drafting/queries.server'
import { findVisit } from '~/domains/inspections/queries.server'
import { parseAnswer, type Answers } from '~/domains/surveys/answers'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { askedQuestions } from '~/domains/surveys/show-if'
import { houseOf } from '~/gates/house'
import { requireInspector } from '~/gates/inspector.server'
import { refusal } from '~/gates/refusal'
import { PreviewPage } from './preview-page'

export { staffHeaders as headers, staffLinks as links } from '../../staff/staff-page'

/** A walk through the draft by the same rules as the survey's. The answers travel in the address: nothing is kept. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const { visitId = '' } = params
  const { token, person } = await requireInspector(house, request, visitId)
  const [visit, draft] = await Promise.all([findVisit(house.pools.inspector, token, visitId), readDraft(house.pools.inspector, token, visitId)])
  if (!visit || !draft) throw refusal('notYours')
  const questions = draft.questions.map(({ content }) => content)
  const given = new URL(request.url).searchParams
  const answers = answersIn(questions, given)
  const asked = askedQuestions(questions, answers)
  const seen = asked.filter(({ key }) => given.has(`seen.${key}`)).length
  return {
    name: person.name,
    visit: { id: visit.id, kind: visit.kind, areaName: visit.areaName },
    questions,
    question: asked[seen] ?? null,
    number: seen + 1,
    of: asked.length,
    carried: [...given].filter(([name]) => name !== 'answer'),
  }
}

function answersIn(questions: readonly SurveyQuestion[], given: URLSearchParams): Answers {
  const answers: Answers = {}
  for (const question of questions) {
    const parsed = parseAnswer(question, given.getAll(`a.${question.key}`))
    if (parsed.ok && parsed.answer !== undefined) answers[question.key] = parsed.answer
  }
  return answers
}

export default function Preview() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
