import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSurveySlugs } from '~/domains/surveys/queries.server'
import { stateOf } from '~/domains/surveys/published-survey'
import { houseOf } from '~/gates/house'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Hero } from '~/ui/hero'
import { usePaths } from '~/use-paths'
import { PublicPage } from './public-page'

export async function loader({ context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const found = await Promise.all((await listSurveySlugs(house.pools.public)).map((slug) => house.surveys.find(slug)))
  const now = house.clock.now()
  const surveys = found.flatMap((survey) => {
    const state = survey && stateOf(survey, now)
    if (!survey || (state !== 'open' && state !== 'not-yet-open')) return []
    return [{ slug: survey.slug, areaName: survey.areaName, state, hours: survey.hours }]
  })
  return { surveys }
}

export default function HomePage() {
  const paths = usePaths()
  const t = useWords('public')
  const language = useLanguage()
  const { surveys } = useLoaderData<typeof loader>()
  return (
    <PublicPage
      hero={
        <Hero>
          <h1 className="govuk-heading-xl">{t('home.title')}</h1>
          <p>{t('home.lead')}</p>
        </Hero>
      }
    >
      <title>{t('home.documentTitle')}</title>
      <h2 className="govuk-heading-m">{t('home.surveys')}</h2>
      {surveys.length === 0 && <p>{t('home.none')}</p>}
      <ul>
        {surveys.map(({ slug, areaName, state, hours }) => (
          <li key={slug}>
            <a className="govuk-link" href={paths.survey(slug)}>{t('home.surveyOf', { areaName })}</a>{' '}
            {state === 'open'
              ? t('home.closes', { at: momentInWords(hours.surveyClosesAt, language) })
              : t('home.opens', { at: momentInWords(hours.surveyOpensAt, language) })}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t('home.work')}</h2>
      <p>{t('home.workWords')}</p>
      <p><a className="govuk-link" href={paths.signIn}>{t('home.signIn')}</a></p>
    </PublicPage>
  )
}
