import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDraft } from '~/domains/responses/queries.server'
import { requireConsent } from '~/gates/consent.server'
import { heldDraft } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireOpenSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { ButtonLink } from '~/ui/buttons'
import { CodeInFours } from '~/ui/code-in-fours'
import { ActionLink } from '~/ui/navigation'
import { Panel } from '~/ui/notice'
import { PrintOffer } from '~/ui/offers'
import { usePaths } from '~/use-paths'
import { PublicPage } from '../public-page'
import { placeToCarryOn } from './carry-on'
import { SaveCopy } from './save-copy'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  requireConsent(house, request, survey)
  const code = heldDraft(request)
  if (!code) throw redirect(paths.question(survey.slug, 1), 303)
  const { slug, areaName, hours, version } = survey
  const draft = await findDraft(house.pools.respondent, survey, code)
  if (!draft) throw refusal('noDraft', { slug, areaName })
  const place = placeToCarryOn(version.questions, draft.answers, new URL(request.url).searchParams.get('at'))
  return data(
    { survey: { slug, areaName }, code, place, origin: house.origin, closesAt: hours.surveyClosesAt, forgottenAt: hours.draftsForgottenAt },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export default function PausePage() {
  const paths = usePaths()
  const t = useWords('survey')
  const language = useLanguage()
  const { survey, code, place, origin, closesAt, forgottenAt } = useLoaderData<typeof loader>()
  const carryOn = place === 'check' ? paths.check(survey.slug) : paths.question(survey.slug, place)
  return (
    <PublicPage survey={survey} exit back={{ href: carryOn, words: place === 'check' ? undefined : t('pause.backToQuestions') }}>
      <title>{t('plainTitle', { title: t('pause.title'), areaName: survey.areaName })}</title>
      <Panel title={t('pause.title')}>
        <p>{t('pause.yourCode')}</p>
        <CodeInFours code={code} />
        <p>{t('pause.keepIt')}</p>
      </Panel>
      <PrintOffer>{t('pause.print')}</PrintOffer>
      <h2 className="govuk-heading-m">{t('pause.toComeBack')}</h2>
      <ol>
        <li>{t('pause.steps.open')} <bdi className="address" dir="ltr" translate="no">{`${origin}${paths.survey(survey.slug)}`.replace(/^https?:\/\//, '')}</bdi></li>
        <li>{t('pause.steps.choose')}</li>
        <li>{t('pause.steps.type')}</li>
      </ol>
      <p>{t('pause.until', { closes: momentInWords(closesAt, language), forgotten: dayInWords(forgottenAt, language) })}</p>
      <p>{t('pause.sharedPhone')}</p>
      <SaveCopy slug={survey.slug} />
      <ButtonLink href={carryOn}>{t('pause.carryOn')}</ButtonLink>
      <ActionLink href={paths.discard(survey.slug)}>{t('pause.discard')}</ActionLink>
    </PublicPage>
  )
}
