import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCode } from '~/domains/responses/code'
import { findDraft } from '~/domains/responses/queries.server'
import { firstUnanswered } from '~/domains/surveys/steps'
import { giveConsent, holdDraft } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireOpenSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { usePaths } from '~/use-paths'
import { CodeForm } from './code-form'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName } = await requireOpenSurvey(houseOf(context), params.slug)
  return { survey: { slug, areaName } }
}

/** A draft exists only after consent; whoever holds its key has consented, so the code brings the consent back too. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  const typed = (await readForm(request)).get('code') ?? ''
  const read = readCode(typed)
  if (!read.ok) return data({ problem: read.problem, typed }, 422)
  const draft = await findDraft(house.pools.respondent, survey, read.code)
  if (!draft) throw refusal('noDraft', { slug: survey.slug, areaName: survey.areaName })
  const waits = firstUnanswered(survey.version.questions, draft.answers)
  const next = waits === null ? paths.check(survey.slug) : paths.question(survey.slug, waits)
  const headers = new Headers([
    ['Set-Cookie', holdDraft(house, survey, read.code)],
    ['Set-Cookie', giveConsent(house, survey)],
  ])
  return redirect(next, { status: 303, headers })
}

export default function ReturnPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <PublicPage survey={survey} back={{ href: paths.survey(survey.slug) }} aside={{ title: t('return.nothingIsLost'), body: <p>{t('return.keptUntil')}</p> }}>
      <CodeForm which="return" areaName={survey.areaName} {...answered}>
        <Button>{t('continue')}</Button>
      </CodeForm>
    </PublicPage>
  )
}
