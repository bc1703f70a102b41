import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCode } from '~/domains/responses/code'
import { withdrawResponse } from '~/domains/responses/withdraw-response.server'
import { houseOf } from '~/gates/house'
import { requireSurveyForWithdrawal } from '~/gates/survey.server'
import { readForm } from '~/platform/forms.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { ActionLink } from '~/ui/navigation'
import { Panel } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CodeForm } from './code-form'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName, hours } = await requireSurveyForWithdrawal(houseOf(context), params.slug)
  return { survey: { slug, areaName }, finalReleaseAt: hours.finalReleaseAt }
}

/** Says the same whether the receipt exists or not: nobody can ask who took part. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurveyForWithdrawal(house, params.slug)
  const typed = (await readForm(request)).get('code') ?? ''
  const read = readCode(typed)
  if (!read.ok) return data({ problem: read.problem, typed }, 422)
  await withdrawResponse(house.pools.respondent, survey, read.code)
  return data({ done: true as const }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function WithdrawalPage() {
  const paths = usePaths()
  const { survey } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <PublicPage survey={survey} back={{ href: paths.survey(survey.slug) }}>
      {answered && 'done' in answered ? <Done /> : <Ask {...answered} />}
    </PublicPage>
  )
}

function Ask(answered: { typed?: string; problem?: { key: string; values: { count: number } } }) {
  const t = useWords('survey')
  const { survey, finalReleaseAt } = useLoaderData<typeof loader>()
  return (
    <CodeForm which="withdrawal" areaName={survey.areaName} {...answered}>
      <CarefulWords room="survey" keys={['withdrawal.until', 'withdrawal.stays']}><WhatStays until={finalReleaseAt} /></CarefulWords>
      <Button kind="warning">{t('withdrawal.title')}</Button>
    </CodeForm>
  )
}

function Done() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey } = useLoaderData<typeof loader>()
  return (
    <>
      <title>{t('plainTitle', { title: t('withdrawal.done'), areaName: survey.areaName })}</title>
      <Panel title={t('withdrawal.done')} />
      <CarefulWords room="survey" keys={['withdrawal.doneWords', 'withdrawal.same', 'withdrawal.stays']}><WhatWasDone /></CarefulWords>
      <ActionLink href={paths.survey(survey.slug)}>{t('toStart')}</ActionLink>
    </>
  )
}

function WhatStays({ until }: { until: string }) {
  const t = useWords('survey')
  const final = momentInWords(until, useLanguage())
  return <><p>{t('withdrawal.until', { final })}</p><p>{t('withdrawal.stays')}</p></>
}

function WhatWasDone() {
  const t = useWords('survey')
  return <><p>{t('withdrawal.doneWords')}</p><p>{t('withdrawal.same')}</p><p>{t('withdrawal.stays')}</p></>
}
