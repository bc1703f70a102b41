import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { timelineOf } from '~/domains/inspections/timeline'
import { heldReceipt } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { dayInWords, hourInWords, momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { CodeInFours } from '~/ui/code-in-fours'
import { Facts } from '~/ui/facts'
import { Telephone } from '~/ui/help-numbers'
import { ActionLink } from '~/ui/navigation'
import { Panel } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  const receipt = heldReceipt(house, survey, request)
  if (!receipt) throw redirect(paths.survey(survey.slug), 303)
  const { slug, areaName, hours, visit } = survey
  const { openMeetingAt, day1On, publishedOn } = timelineOf(visit)
  return data(
    { survey: { slug, areaName }, receipt, hours, openMeetingAt, day1On, publishedOn, particulars: visit.particulars },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export default function ThanksPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey, receipt, hours, particulars } = useLoaderData<typeof loader>()
  const { adviceService } = particulars
  const advice = (
    <>
      <p>{t('thanks.advice', { name: adviceService.name })}</p>
      <p><strong><Telephone number={adviceService.telephone} /></strong></p>
    </>
  )
  return (
    <PublicPage survey={survey} exit aside={{ title: t('thanks.talk'), body: advice }}>
      <title>{t('plainTitle', { title: t('thanks.title'), areaName: survey.areaName })}</title>
      <Panel title={t('thanks.title')}>
        <p>{t('thanks.receipt')}</p>
        <CodeInFours code={receipt} />
        <p>{t('thanks.keepIt')}</p>
      </Panel>
      <Next />
      <h2 className="govuk-heading-m">{t('thanks.changedYourMind')}</h2>
      <CarefulWords room="survey" keys={['thanks.takeBackWords']}><TakeBack final={hours.finalReleaseAt} /></CarefulWords>
      <ActionLink href={paths.withdrawal(survey.slug)}>{t('withdrawal.title')}</ActionLink>
      <form method="post" action={paths.anotherChild(survey.slug)}>
        <Button kind="secondary">{t('thanks.anotherChild')}</Button>
      </form>
    </PublicPage>
  )
}

function TakeBack({ final }: { final: string }) {
  const t = useWords('survey')
  return <p>{t('thanks.takeBackWords', { final: momentInWords(final, useLanguage()) })}</p>
}

function Next() {
  const said = useSaid()
  const t = useWords('survey')
  const language = useLanguage()
  const { hours, openMeetingAt, day1On, publishedOn, particulars } = useLoaderData<typeof loader>()
  const meeting = { hour: hourInWords(openMeetingAt, language), place: said({ en: particulars.openMeeting.place }) }
  return (
    <>
      <h2 className="govuk-heading-m">{t('thanks.next')}</h2>
      <Facts
        facts={[
          { label: momentInWords(hours.surveyClosesAt, language), words: t('thanks.closes') },
          { label: dayInWords(day1On, language), words: t('thanks.arrive', meeting) },
          { label: t('thanks.by', { day: dayInWords(publishedOn, language) }), words: t('thanks.read') },
        ]}
      />
    </>
  )
}
