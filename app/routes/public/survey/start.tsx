import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCode } from '~/domains/responses/code'
import { stateOf } from '~/domains/surveys/published-survey'
import { timelineOf } from '~/domains/inspections/timeline'
import { holdInvitation } from '~/gates/cookies.server'
import { houseOf, nowFor } from '~/gates/house'
import { requireSurvey } from '~/gates/survey.server'
import { paths } from '~/paths'
import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { hourInWords, momentInWords } from '~/platform/moments'
import { ButtonLink, ButtonRow } from '~/ui/buttons'
import { Facts } from '~/ui/facts'
import { HelpNumbers } from '~/ui/help-numbers'
import { Hero } from '~/ui/hero'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { CarefulLine, CarefulWords } from '../careful-words'
import { helpNumbers } from '../help'
import { PublicPage } from '../public-page'
import { AnotherWay, OpenMeeting } from './another-way'
import { hasEnded } from './ended'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = houseOf(context)
  const survey = await requireSurvey(house, params.slug)
  const invitation = readCode(new URL(request.url).searchParams.get('code') ?? '')
  // From the address into a cookie at once: addresses are written down in too many places.
  if (invitation.ok) throw redirect(paths.survey(survey.slug), { status: 303, headers: { 'Set-Cookie': holdInvitation(house, survey, invitation.code) } })
  const { areaName, slug, focus, hours, version, weaknesses, visit } = survey
  const now = nowFor(house, survey)
  const openMeetingAt = timelineOf(visit).openMeetingAt
  return {
    survey: { areaName, slug },
    state: stateOf(survey, now),
    pausedWords: survey.pausedWords ?? '',
    focus,
    hours,
    weaknesses,
    count: version.questions.filter(({ kind }) => kind !== 'statement').length,
    isUpTo: version.questions.some(({ showIf }) => showIf),
    minutes: version.minutes,
    isRevisit: visit.kind === 're-visit',
    line: visit.particulars.surveyLine,
    meeting: { ...visit.particulars.openMeeting, at: openMeetingAt },
    isMeetingAhead: now.epochMilliseconds < Date.parse(openMeetingAt),
  }
}

export default function StartPage() {
  const said = useSaid()
  const t = useWords('survey')
  const { survey, state, focus, line, meeting, isMeetingAhead } = useLoaderData<typeof loader>()
  const afterwards = isMeetingAhead && <OpenMeeting meeting={meeting} />
  const body = hasEnded(state) ? afterwards : <AnotherWay slug={survey.slug} line={line} meeting={meeting} />
  return (
    <PublicPage
      survey={survey}
      hero={
        <Hero>
          <h1 className="govuk-heading-xl">{t('start.title', survey)}</h1>
          <p>{said({ en: focus })}</p>
          <p><strong>{t('start.please')}</strong></p>
        </Hero>
      }
      aside={body ? { title: t('start.anotherWay'), body } : undefined}
    >
      <title>{t('start.documentTitle', survey)}</title>
      {state === 'open' ? <Begin /> : <NotNow />}
      <About />
    </PublicPage>
  )
}

function Begin() {
  const paths = usePaths()
  const t = useWords('survey')
  const language = useLanguage()
  const { survey, hours, count, isUpTo, minutes } = useLoaderData<typeof loader>()
  return (
    <>
      <Facts
        facts={[
          { label: t('start.howLong'), words: t(isUpTo ? 'start.howLongUpTo' : 'start.howLongWords', { count, minutes }) },
          {
            label: t('start.closes'),
            words: <><strong>{momentInWords(hours.surveyClosesAt, language)}.</strong> {t('start.comeBack')}</>,
          },
          { label: t('start.yourName'), words: t('start.yourNameWords') },
          { label: t('start.whoWillSee'), words: t('start.whoWillSeeWords') },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={paths.consent(survey.slug)}>{t('start.start')}</ButtonLink>
        <a className="govuk-link" href={paths.return(survey.slug)}>{t('start.havePauseCode')}</a>
      </ButtonRow>
    </>
  )
}

/** Not yet, or no longer: the hour, and what to do instead. */
function NotNow() {
  const paths = usePaths()
  const t = useWords('survey')
  const language = useLanguage()
  const { survey, state, hours, meeting, pausedWords } = useLoaderData<typeof loader>()
  if (state === 'open') return null
  const values = {
    opens: momentInWords(hours.surveyOpensAt, language),
    closed: momentInWords(hours.surveyClosesAt, language),
    until: hourInWords(hours.sendingEndsAt, language),
    meeting: momentInWords(meeting.at, language),
    why: pausedWords,
  }
  return (
    <Notice>
      <h2 className="govuk-heading-m">{t(`start.${state}.title`)}</h2>
      <p>{t(`start.${state}.words`, values)}</p>
      {state === 'closing' && <p><a className="govuk-link" href={paths.return(survey.slug)}>{t('start.havePauseCode')}</a></p>}
      {(state === 'paused' || state === 'closing' || state === 'closed') && (
        <p><a className="govuk-link" href={paths.withdrawal(survey.slug)}>{t('start.takeBack')}</a></p>
      )}
    </Notice>
  )
}

function About() {
  const said = useSaid()
  const t = useWords('survey')
  const { survey, weaknesses, isRevisit } = useLoaderData<typeof loader>()
  return (
    <>
      {isRevisit && (
        <>
          <h2 className="govuk-heading-m">{t('start.about')}</h2>
          <ul>
            {weaknesses.map(({ number, name }) => <li key={number}>{said({ en: name })}</li>)}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">{t('start.isThisForMe')}</h2>
      <p>{t('start.forWhom', survey)}</p>
      <p>{t('start.alsoFor', survey)}</p>
      <h2 className="govuk-heading-m"><CarefulLine room="survey" keys={['start.worried']}><Worried /></CarefulLine></h2>
      <CarefulWords room="survey" keys={['start.worriedWords']}><PleaseCall /></CarefulWords>
      <HelpNumbers numbers={helpNumbers(t)} />
    </>
  )
}

const Worried = () => useWords('survey')('start.worried')
const PleaseCall = () => <p>{useWords('survey')('start.worriedWords')}</p>
