import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { findDraft } from '~/domains/responses/queries.server'
import { type Answers, asFormValues, formValuesIn, parseAnswer } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { isAsked } from '~/domains/surveys/show-if'
import { nextBecauseOf, stepAt } from '~/domains/surveys/steps'
import { requireConsent } from '~/gates/consent.server'
import { heldDraft, holdDraft } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireOpenSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { pausedAt } from './carry-on'
import { QuestionPage } from './question-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  requireConsent(house, request, survey)
  const question = requireQuestion(survey.version.questions, params.number)
  const code = heldDraft(request)
  const draft = code && (await findDraft(house.pools.respondent, survey, code))
  const { slug, areaName, hours, version } = survey
  const answers = draft?.answers ?? {}
  const step = stepAt(version.questions, answers, Number(params.number))
  if (!isAsked(question, answers, version.questions)) throw redirect(pageAfter(slug, step.after), 303)
  return data(
    {
      survey: { slug, areaName },
      question,
      step,
      values: asFormValues(answers[question.key]),
      sendingEndsAt: hours.sendingEndsAt,
      closesAt: hours.surveyClosesAt,
      isChanging: new URL(request.url).searchParams.has('change'),
      surveyHasChanged: draft?.isOlder ?? false,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/** Continue keeps the answer, Skip takes it out; either goes on to the next question. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  const consented = requireConsent(house, request, survey)
  const question = requireQuestion(survey.version.questions, params.number)
  const form = await readForm(request)
  const values = formValuesIn(form, 'answer')
  const parsed = form.has('skip') ? ({ ok: true, answer: undefined } as const) : parseAnswer(question, values)
  if (!parsed.ok) return data({ problem: parsed.problem, values }, 422)

  const code = heldDraft(request) ?? newPauseCode()
  const answers = await keepAnswer(house.pools.respondent, consented, survey, code, question.key, parsed.answer)
  const url = new URL(request.url)
  const next = form.has('pause') ? pausePage(survey.slug, Number(params.number), url) : nextPage(survey, answers, Number(params.number), url)
  return redirect(next, { status: 303, headers: { 'Set-Cookie': holdDraft(house, survey, code) } })
}

/** Who was changing an answer had come to the check already, and goes on there. */
const pausePage = (slug: string, number: number, url: URL) => paths.pause(slug) + pausedAt(url.searchParams.has('change') ? 'check' : number)

/** After a change, only what is asked because of it: `?change=3` says that the third answer was the one. */
function nextPage({ slug, version }: OpenSurvey, answers: Answers, number: number, url: URL): string {
  const change = url.searchParams.get('change')
  if (change === null) return pageAfter(slug, stepAt(version.questions, answers, number).after)
  const changed = Number(change) || number
  const next = nextBecauseOf(version.questions, answers, changed, number)
  return next === null ? paths.check(slug) : `${paths.question(slug, next)}?change=${changed}`
}

const pageAfter = (slug: string, after: number | null) => (after === null ? paths.check(slug) : paths.question(slug, after))

function requireQuestion(questions: SurveyQuestion[], number: string | undefined): SurveyQuestion {
  const question = /^[1-9]\d?$/.test(number ?? '') ? questions[Number(number) - 1] : undefined
  if (!question) throw refusal('noSuchPage')
  return question
}

export default function Question() {
  const asked = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <QuestionPage {...asked} values={answered?.values ?? asked.values} problem={answered?.problem} />
}
