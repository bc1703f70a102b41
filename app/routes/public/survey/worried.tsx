import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { useWords } from '~/platform/i18n'
import { ButtonLink } from '~/ui/buttons'
import { HelpNumbers } from '~/ui/help-numbers'
import { usePaths } from '~/use-paths'
import { helpNumbers } from '../help'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName, visit } = await requireSurvey(houseOf(context), params.slug)
  return { survey: { slug, areaName }, children: visit.particulars.childrensServices }
}

export default function WorriedPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey, children } = useLoaderData<typeof loader>()
  const numbers = [...helpNumbers(t), { label: t('worried.childrensServices', survey), number: children.telephone }]
  return (
    <PublicPage survey={survey} exit back={{ href: paths.survey(survey.slug) }}>
      <title>{t('plainTitle', { title: t('worried.title'), areaName: survey.areaName })}</title>
      <h1 className="govuk-heading-l">{t('worried.title')}</h1>
      <CarefulWords room="survey" keys={['worried.callNow']}><CallNow /></CarefulWords>
      <HelpNumbers numbers={numbers} />
      <h2 className="govuk-heading-m">{t('worried.write')}</h2>
      <CarefulWords room="survey" keys={['worried.writeWords']}><WhoReadsIt /></CarefulWords>
      <ButtonLink href={paths.childAtRisk(survey.slug)}>{t('question.childAtRisk')}</ButtonLink>
    </PublicPage>
  )
}

const CallNow = () => <p><strong>{useWords('survey')('worried.callNow')}</strong></p>
const WhoReadsIt = () => <p>{useWords('survey')('worried.writeWords')}</p>
