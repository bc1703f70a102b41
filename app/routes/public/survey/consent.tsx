import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveConsent } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { requireSurveyForConsent } from '~/gates/survey.server'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { hourInWords, momentInWords } from '~/platform/moments'
import { readForm } from '~/platform/forms.server'
import { ActionLink } from '~/ui/navigation'
import { Button } from '~/ui/buttons'
import { CheckboxAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { ErrorSummary } from '~/ui/fields/problem'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CarefulLine, CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName, hours } = await requireSurveyForConsent(houseOf(context), params.slug)
  return { survey: { slug, areaName }, hours }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurveyForConsent(house, params.slug)
  const form = await readForm(request)
  if (form.get('agree') !== 'yes') return data({ problem: 'consent.problem' as const }, 422)
  return redirect(paths.question(survey.slug, 1), { status: 303, headers: { 'Set-Cookie': giveConsent(house, survey) } })
}

const lines = ['evidence', 'inspectors', 'words', 'changeYourMind', 'letter'] as const

export default function ConsentPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const language = useLanguage()
  const { survey, hours } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const values = {
    closes: momentInWords(hours.surveyClosesAt, language),
    until: hourInWords(hours.sendingEndsAt, language),
  }
  return (
    <PublicPage survey={survey} exit back={{ href: paths.survey(survey.slug) }}>
      <title>{t(problem ? 'errorTitle' : 'plainTitle', { title: t('consent.title'), areaName: survey.areaName })}</title>
      {problem && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'agree', words: t(problem) }]} />}
      <h1 className="govuk-heading-l">{t('consent.title')}</h1>
      <CarefulWords room="survey" keys={['consent.lines', 'consent.safeguarding', 'consent.exit']}><WhatYouAgreeTo final={hours.finalReleaseAt} /></CarefulWords>
      <ActionLink href={paths.whoSeesWhat(survey.slug)}>{t('consent.whoSeesWhat')}</ActionLink>
      <form method="post" noValidate>
        <Fieldset
          id="agree"
          legend={<CarefulLine room="survey" keys={['consent.question']}><Question /></CarefulLine>}
          hint={t('consent.hours', values)}
          size="field"
          problem={problem && { prefix: t('problems.prefix'), words: t(problem) }}
        >
          <CheckboxAnswers id="agree" name="agree" answers={[{ value: 'yes', label: <CarefulLine room="survey" keys={['consent.agree']}><Agree /></CarefulLine> }]} />
        </Fieldset>
        <Button>{t('continue')}</Button>
      </form>
    </PublicPage>
  )
}

function WhatYouAgreeTo({ final }: { final: string }) {
  const t = useWords('survey')
  const values = { final: momentInWords(final, useLanguage()) }
  return (
    <>
      <ul>
        {lines.map((line) => <li key={line}>{t(`consent.lines.${line}`, values)}</li>)}
      </ul>
      <Notice><p>{t('consent.safeguarding')}</p></Notice>
      <p>{t('consent.exit')}</p>
    </>
  )
}

const Question = () => useWords('survey')('consent.question')
const Agree = () => useWords('survey')('consent.agree')
