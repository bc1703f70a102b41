import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Facts } from '~/ui/facts'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName, hours } = await requireSurvey(houseOf(context), params.slug)
  return { survey: { slug, areaName }, hours }
}

/** Each line is true of the code; tests/database and tests/attack stand behind those that can be tested. */
const people = [
  'you',
  'forum',
  'localArea',
  'inspector',
  'moderator',
  'officer',
  'runsTheServer',
  'stealsTheDatabase',
  'stealsEveryBackup',
  'controlsTheServer',
  'picksUpYourPhone',
] as const

export default function WhoSeesWhatPage() {
  const paths = usePaths()
  const t = useWords('promise')
  const language = useLanguage()
  const { survey, hours } = useLoaderData<typeof loader>()
  const final = momentInWords(hours.finalReleaseAt, language)
  return (
    <PublicPage survey={survey} back={{ href: paths.survey(survey.slug) }}>
      <title>{t('documentTitle', survey)}</title>
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('lead')}</p>
      <Facts
        facts={people.map((person) => ({
          label: t(`people.${person}.name`),
          words: t(`people.${person}.sees`, { final }),
        }))}
      />
      <CarefulWords room="promise" keys={['safeguarding']}><Safeguarding /></CarefulWords>
      <h2 className="govuk-heading-m">{t('how.title')}</h2>
      <p>{t('how.words', { final })}</p>
    </PublicPage>
  )
}

const Safeguarding = () => <Notice><p>{useWords('promise')('safeguarding')}</p></Notice>
