import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDraft } from '~/domains/responses/queries.server'
import type { Answer } from '~/domains/surveys/answers'
import { asksForWords, type SurveyQuestion } from '~/domains/surveys/question'
import { askedQuestions } from '~/domains/surveys/show-if'
import { toldAnswer } from '~/domains/surveys/told'
import { requireConsent } from '~/gates/consent.server'
import { heldDraft } from '~/gates/cookies.server'
import { houseOf } from '~/gates/house'
import { refusal } from '~/gates/refusal'
import { requireOpenSurvey } from '~/gates/survey.server'
import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { hourInWords, momentInWords } from '~/platform/moments'
import { Button } from '~/ui/buttons'
import { SummaryList } from '~/ui/facts'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'
import { pausedAt } from './carry-on'
import { SaveCopy } from './save-copy'
import { sendResponse } from './send.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireOpenSurvey(house, params.slug)
  requireConsent(house, request, survey)
  const code = heldDraft(request)
  const draft = code && (await findDraft(house.pools.respondent, survey, code))
  if (!draft) throw refusal('nothingToSend', { slug: survey.slug, areaName: survey.areaName })
  const { slug, areaName, hours, version } = survey
  return data(
    {
      survey: { slug, areaName },
      asked: askedQuestions(version.questions, draft.answers).map((question) => ({
        question,
        position: version.questions.indexOf(question) + 1,
      })),
      answers: draft.answers,
      hours,
      surveyHasChanged: draft.isOlder,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return sendResponse(houseOf(context), request, params.slug)
}

export default function CheckPage() {
  const paths = usePaths()
  const t = useWords('survey')
  const said = useSaid()
  const language = useLanguage()
  const { survey, asked, answers, hours, surveyHasChanged } = useLoaderData<typeof loader>()
  const rows = asked.filter(({ question }) => question.kind !== 'statement')
  return (
    <PublicPage survey={survey} exit back={{ href: paths.question(survey.slug, asked.at(-1)?.position ?? 1) }}>
      <title>{t('plainTitle', { title: t('check.title'), areaName: survey.areaName })}</title>
      <h1 className="govuk-heading-l">{t('check.title')}</h1>
      {surveyHasChanged && <Notice><p>{t('question.surveyHasChanged')}</p></Notice>}
      <SummaryList
        rows={rows.map(({ question, position }) => ({
          label: said(question.title),
          words: <Given question={question} answer={answers[question.key]} />,
          change: {
            href: `${paths.question(survey.slug, position)}?change`,
            words: t('check.change'),
            about: said(question.name),
          },
        }))}
      />
      <h2 className="govuk-heading-m">{t('check.nowSend')}</h2>
      <CarefulWords room="survey" keys={['check.sendWords']}><OnceSent final={hours.finalReleaseAt} /></CarefulWords>
      <p>{t('check.hours', { closes: momentInWords(hours.surveyClosesAt, language), until: hourInWords(hours.sendingEndsAt, language) })}</p>
      <form method="post" data-once="">
        <Button>{t('check.send')}</Button>
      </form>
      <SaveCopy slug={survey.slug} />
      <ActionLink href={paths.pause(survey.slug) + pausedAt('check')}>{t('question.pause')}</ActionLink>
      <ActionLink href={paths.discard(survey.slug)}>{t('pause.discard')}</ActionLink>
    </PublicPage>
  )
}

function OnceSent({ final }: { final: string }) {
  const t = useWords('survey')
  return <p>{t('check.sendWords', { final: momentInWords(final, useLanguage()) })}</p>
}

function Given({ question, answer }: { question: SurveyQuestion; answer: Answer | undefined }) {
  const t = useWords('survey')
  const said = useSaid()
  const language = useLanguage()
  if (answer === undefined) return <span className="soft">{t('check.skipped')}</span>
  if (asksForWords(question)) return <span className="as-typed" dir="auto">{answer}</span>
  return <>{toldAnswer(question, answer, { language, said, t }).map((line) => <span className="line" key={line}>{line}</span>)}</>
}
