import type { Problem } from '~/domains/surveys/kinds/kind'
import { asksForWords, type SurveyQuestion, shownOptions } from '~/domains/surveys/question'
import { QuestionField } from '~/domains/surveys/question-field'
import type { Step } from '~/domains/surveys/steps'
import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { hourInWords, momentInWords } from '~/platform/moments'
import { Button, ButtonRow } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { HelpNumbers } from '~/ui/help-numbers'
import { ActionLink, Progress } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { ListenOffer, Spoken } from '~/ui/offers'
import { usePaths } from '~/use-paths'
import { helpNumbers } from '../help'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

interface QuestionPageProps {
  survey: { slug: string; areaName: string }
  question: SurveyQuestion
  step: Step
  values: string[]
  problem?: Problem
  closesAt: string
  sendingEndsAt: string
  isChanging: boolean
  surveyHasChanged: boolean
}

/** One question, every answer as easy as skipping it. */
export function QuestionPage(props: QuestionPageProps) {
  const paths = usePaths()
  const t = useWords('survey')
  const said = useSaid()
  const problems = useWords('surveys')
  const language = useLanguage()
  const { survey, question, step, problem, isChanging } = props
  const problemWords = problem && problems(problem.key, saidValues(problem, said))
  const isStatement = question.kind === 'statement'
  const title = said(question.title)
  const before = step.before === null ? paths.consent(survey.slug) : paths.question(survey.slug, step.before)
  const back = isChanging ? paths.check(survey.slug) : before
  const hours = { closes: momentInWords(props.closesAt, language), until: hourInWords(props.sendingEndsAt, language) }
  return (
    <PublicPage
      survey={survey}
      exit
      back={{ href: back }}
      aside={isStatement ? undefined : { title: t('question.whoWillSee'), body: <WhoWillSee slug={survey.slug} question={question} /> }}
    >
      <title>{t(problem ? 'errorTitle' : 'plainTitle', { title, areaName: survey.areaName })}</title>
      {problemWords && <ErrorSummary title={t('problems.summary')} problems={[{ id: problem?.key.startsWith('problems.year') ? 'answer-2' : 'answer', words: problemWords }]} />}
      {props.surveyHasChanged && <Notice><p>{t('question.surveyHasChanged')}</p></Notice>}
      {!isStatement && <HowFar {...step} />}
      <ListenOffer listen={t('question.listen')} stop={t('question.stopListening')} />
      <form method="post" noValidate>
        <Spoken>
          <QuestionField
            question={question}
            name="answer"
            values={props.values}
            problem={problemWords ? { prefix: t('problems.prefix'), words: problemWords } : undefined}
            before={asksForWords(question) && <BeforeWords />}
            after={asksForWords(question) && <QuietHint />}
          />
        </Spoken>
        <ButtonRow>
          <Button>{t('continue')}</Button>
          {!isStatement && <Button kind="secondary" name="skip" value="yes">{t('question.skip')}</Button>}
        </ButtonRow>
        <p className="action"><button className="link-button" type="submit" name="pause" value="yes">{t('question.pause')}</button></p>
      </form>
      <p className="govuk-hint">{t('question.hours', hours)}</p>
    </PublicPage>
  )
}

/** An option that a problem speaks of is said in the page's language. */
function saidValues({ values }: Problem, said: ReturnType<typeof useSaid>) {
  return typeof values.option === 'string' ? { ...values, option: said({ en: values.option }) } : values
}

/** "of up to", while answers still to come may leave a question out. */
function HowFar({ now, of, isUpTo }: Step) {
  const t = useWords('survey')
  return <Progress now={now} of={of}>{t(isUpTo ? 'question.progressUpTo' : 'question.progress', { number: now, of })}</Progress>
}

/** Names and numbers come before the box, because afterwards is too late. */
function BeforeWords() {
  const t = useWords('survey')
  return (
    <>
      <CarefulWords room="survey" keys={carefulKeys}><NameNobody /></CarefulWords>
      <HelpNumbers numbers={helpNumbers(t)} />
    </>
  )
}

const carefulKeys = ['question.nameNobody', 'question.writeInstead', 'question.worriedNow', 'question.pleaseCall']

function NameNobody() {
  const t = useWords('survey')
  return (
    <>
      <Notice><p><strong>{t('question.nameNobody')}</strong> {t('question.writeInstead')}</p></Notice>
      <p><strong>{t('question.worriedNow')}</strong> {t('question.pleaseCall')}</p>
    </>
  )
}

const MustPassOn = () => <p>{useWords('survey')('question.mustPassOn')}</p>

/** Filled by the small script when a text seems to hold a name, a number or an address. */
function QuietHint() {
  const t = useWords('survey')
  return (
    <div
      className="quiet-hint"
      aria-live="polite"
      data-looks-like-a-name={t('question.looksLikeAName')}
      data-looks-like-a-number={t('question.looksLikeANumber')}
    />
  )
}

function WhoWillSee({ slug, question }: { slug: string; question: SurveyQuestion }) {
  const paths = usePaths()
  const t = useWords('survey')
  const said = useSaid()
  const { kind } = question
  const band = shownOptions(question).together[0]?.label
  return (
    <>
      <p>{t(`question.seen.${asksForWords(question) ? 'words' : question.about}`)}</p>
      {(kind === 'number' || kind === 'month') && band && <p>{t(`question.kept.${kind}`, { band: said(band) })}</p>}
      {kind === 'ranking' && <p>{t('question.kept.ranking')}</p>}
      {asksForWords(question) && (
        <>
          <CarefulWords room="survey" keys={['question.mustPassOn']}><MustPassOn /></CarefulWords>
          <ActionLink href={paths.childAtRisk(slug)}>{t('question.childAtRisk')}</ActionLink>
        </>
      )}
      <ActionLink href={paths.whoSeesWhat(slug)}>{t('question.whoSeesWhat')}</ActionLink>
    </>
  )
}
