import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { discardDraft } from '~/domains/responses/discard-draft.server'
import { dropDraft, heldDraft } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button, ButtonRow } from '~/ui/buttons'
import { usePaths } from '~/use-paths'
import { PublicPage } from '../public-page'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug, areaName } = await requireSurvey(houseOf(context), params.slug)
  return { survey: { slug, areaName } }
}

/** Allowed at any hour, after closing too: taking words away is never too late. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  const code = heldDraft(request)
  if (code) await discardDraft(house.pools.respondent, survey, code)
  return redirect(paths.survey(survey.slug), { status: 303, headers: { 'Set-Cookie': dropDraft(house, survey) } })
}

export default function DiscardPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const { survey } = useLoaderData<typeof loader>()
  return (
    <PublicPage survey={survey} exit back={{ href: paths.check(survey.slug) }}>
      <title>{t('plainTitle', { title: t('discard.title'), areaName: survey.areaName })}</title>
      <h1 className="govuk-heading-l">{t('discard.title')}</h1>
      <p>{t('discard.words')}</p>
      <form method="post">
        <ButtonRow>
          <Button kind="warning">{t('discard.yes')}</Button>
          <a className="govuk-link" href={paths.check(survey.slug)}>{t('discard.no')}</a>
        </ButtonRow>
      </form>
    </PublicPage>
  )
}
