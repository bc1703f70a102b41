import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseConcern, longestConcern } from '~/domains/safeguarding/concern'
import { raiseConcern } from '~/domains/safeguarding/raise-concern.server'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { readForm } from '~/platform/forms.server'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { HelpNumbers } from '~/ui/help-numbers'
import { ActionLink } from '~/ui/navigation'
import { Notice, Panel } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { helpNumbers } from '../help'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName } = await requireSurvey(houseOf(context), params.slug)
  return { survey: { slug, areaName } }
}

/** Open at any hour and without consent: a child at risk does not wait for a survey. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  const typed = (await readForm(request)).get('text') ?? ''
  const parsed = parseConcern(typed)
  if (!parsed.ok) return data({ problem: parsed.problem, typed }, 422)
  // Officers are not called to what is only tried out; the page's numbers are there all the same.
  if (survey.isRehearsal) return data({ done: true as const }, { headers: { 'Cache-Control': 'no-store' } })
  const hour = house.clock.now().toString().slice(0, 13)
  await raiseConcern(house.pools.respondent, house.safeguarding, survey, { from: 'door', question: null, text: parsed.text }, hour)
  return data({ done: true as const }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function ChildAtRiskPage() {
  const paths = usePaths()
  const { survey } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <PublicPage survey={survey} exit back={{ href: paths.worried(survey.slug) }}>
      {answered && 'done' in answered ? <Done /> : <Ask {...answered} />}
    </PublicPage>
  )
}

function Ask({ typed, problem }: { typed?: string; problem?: { key: string; values: Record<string, string | number> } }) {
  const t = useWords('survey')
  const { survey } = useLoaderData<typeof loader>()
  const words = problem && t(problem.key, problem.values)
  return (
    <>
      <title>{t(problem ? 'errorTitle' : 'plainTitle', { title: t('question.childAtRisk'), areaName: survey.areaName })}</title>
      {words && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'text', words }]} />}
      <form method="post" noValidate data-once="">
        <TextArea
          id="text"
          label={t('question.childAtRisk')}
          hint={t('atRisk.hint')}
          value={typed}
          before={
            <>
              <CarefulWords room="survey" keys={['atRisk.weDoNotKnow', 'atRisk.mayNotFind', 'atRisk.sayWhere']}><WhatHappens /></CarefulWords>
              <HelpNumbers numbers={helpNumbers(t)} />
            </>
          }
          count={{
            longest: longestConcern,
            words: t('question.longest', { longest: longestConcern }),
            left: t('question.left'),
            over: t('question.over'),
          }}
          problem={words ? { prefix: t('problems.prefix'), words } : undefined}
        />
        <Button>{t('atRisk.send')}</Button>
      </form>
    </>
  )
}

function WhatHappens() {
  const t = useWords('survey')
  return (
    <>
      <Notice><p><strong>{t('atRisk.weDoNotKnow')}</strong> {t('atRisk.mayNotFind')}</p></Notice>
      <p>{t('atRisk.sayWhere')}</p>
    </>
  )
}

function WhoReadsIt() {
  const t = useWords('survey')
  return <><p>{t('atRisk.doneWords')}</p><p>{t('atRisk.ifDanger')}</p></>
}

function Done() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{t('plainTitle', { title: t('atRisk.done'), areaName: survey.areaName })}</title>
      <Panel title={t('atRisk.done')} />
      <CarefulWords room="survey" keys={['atRisk.doneWords', 'atRisk.ifDanger']}><WhoReadsIt /></CarefulWords>
      <HelpNumbers numbers={helpNumbers(t)} />
      <ActionLink href={paths.survey(survey.slug)}>{t('toStart')}</ActionLink>
    </>
  )
}
