import type { Problem } from '~/domains/surveys/kinds/kind'
import { type SurveyQuestion, shownOptions } from '~/domains/surveys/question'
import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { hourInWords, momentInWords } from '~/platform/moments'
import { Button, ButtonRow } from '~/ui/buttons'
import { CheckboxAnswers, RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea } from '~/ui/fields/text'
import { HelpNumbers } from '~/ui/help-numbers'
import { ActionLink, Progress } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { usePaths } from '~/use-paths'
import { helpNumbers } from '../help'
import { CarefulWords } from '../careful-words'
import { PublicPage } from '../public-page'

interface QuestionPageProps {
  survey: { slug: string; areaName: string }
  question: SurveyQuestion
  number: number
  of: number
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
  const { survey, question, number, of, problem, isChanging } = props
  const problemWords = problem && problems(problem.key, problem.values)
  const title = said(question.title)
  const back = isChanging ? paths.check(survey.slug) : number === 1 ? paths.consent(survey.slug) : paths.question(survey.slug, number - 1)
  const hours = { closes: momentInWords(props.closesAt, language), until: hourInWords(props.sendingEndsAt, language) }
  return (
    <PublicPage
      survey={survey}
      exit
      back={{ href: back }}
      aside={{ title: t('question.whoWillSee'), body: <WhoWillSee slug={survey.slug} question={question} /> }}
    >
      <title>{t(problem ? 'errorTitle' : 'plainTitle', { title, areaName: survey.areaName })}</title>
      {problemWords && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'answer', words: problemWords }]} />}
      {props.surveyHasChanged && <Notice><p>{t('question.surveyHasChanged')}</p></Notice>}
      <Progress now={number} of={of}>{t('question.progress', { number, of })}</Progress>
      <form method="post" noValidate>
        <Field {...props} problemWords={problemWords} />
        <ButtonRow>
          <Button>{t('continue')}</Button>
          <Button kind="secondary" name="skip" value="yes">{t('question.skip')}</Button>
        </ButtonRow>
        <p className="action"><button className="link-button" type="submit" name="pause" value="yes">{t('question.pause')}</button></p>
      </form>
      <p className="govuk-hint">{t('question.hours', hours)}</p>
    </PublicPage>
  )
}

function Field({ question, values, problemWords }: QuestionPageProps & { problemWords?: string }) {
  const t = useWords('survey')
  const said = useSaid()
  const asked = {
    id: 'answer',
    hint: question.hint && said(question.hint),
    problem: problemWords ? { prefix: t('problems.prefix'), words: problemWords } : undefined,
  }
  const title = said(question.title)
  if (question.kind === 'words') {
    return (
      <TextArea
        {...asked}
        label={title}
        value={values.join('\n')}
        before={<BeforeWords />}
        after={<QuietHint />}
        count={{
          longest: question.longest ?? 0,
          words: t('question.longest', { longest: question.longest }),
          left: t('question.left'),
          over: t('question.over'),
        }}
      />
    )
  }
  const { together, apart } = shownOptions(question)
  const answers = [...together, ...apart].map((option) => ({
    value: option.key,
    label: said(option.label),
    apart: option.apart,
  }))
  const rows = { id: 'answer', name: 'answer', answers, or: t('question.or') }
  return (
    <Fieldset {...asked} legend={title}>
      {question.kind === 'several' ? <CheckboxAnswers {...rows} chosen={values} /> : <RadioAnswers {...rows} chosen={values[0]} />}
    </Fieldset>
  )
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
  const kind = question.kind === 'words' ? 'words' : question.about
  return (
    <>
      <p>{t(`question.seen.${kind}`)}</p>
      {question.kind === 'words' && (
        <>
          <CarefulWords room="survey" keys={['question.mustPassOn']}><MustPassOn /></CarefulWords>
          <ActionLink href={paths.childAtRisk(slug)}>{t('question.childAtRisk')}</ActionLink>
        </>
      )}
      <ActionLink href={paths.whoSeesWhat(slug)}>{t('question.whoSeesWhat')}</ActionLink>
    </>
  )
}
