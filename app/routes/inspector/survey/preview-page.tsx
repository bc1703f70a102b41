import type { Walk } from '~/domains/drafting/walk'
import type { VisitKind } from '~/domains/inspections/visit'
import { type PaperSize, paperSizes } from '~/domains/paper/survey-to-print'
import { EasyPicture } from '~/domains/surveys/easy-picture'
import { inEasyWords } from '~/domains/surveys/easy-words'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { QuestionField } from '~/domains/surveys/question-field'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { paths } from '~/paths'
import { directionOf, InLanguage, type Language, languages, ownNames, useWords } from '~/platform/i18n'
import { Button, ButtonRow } from '~/ui/buttons'
import { Select } from '~/ui/fields/select'
import { ErrorSummary } from '~/ui/fields/problem'
import { ActionLink, Progress } from '~/ui/navigation'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'
import { AboutQuestion } from './draft-row'

/** How the same questions are put; Easy Read is written in English alone. */
export const formats = ['screen', 'easy'] as const

interface PreviewPageProps extends Walk {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  questions: SurveyQuestion[]
  language: Language
  format: (typeof formats)[number]
}

/** One question at a time, as a family meets them, with the rule of each read back beside it. */
export function PreviewPage(props: PreviewPageProps) {
  const t = useWords('drafting')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, question, problem } = props
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  return (
    <StaffPage
      title={`${where}: ${t('previewPage.title')}`} hasProblem={problem !== undefined} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
      aside={question ? { title: t('previewPage.beside'), body: <Beside {...props} question={question} /> } : undefined}
    >
      <SurveyDoors visitId={visit.id} here="preview" />
      {props.questions.length === 0 ? <NothingYet visitId={visit.id} /> : <WalkOn {...props} />}
    </StaffPage>
  )
}

function NothingYet({ visitId }: { visitId: string }) {
  const t = useWords('drafting')
  return (
    <>
      <h1 className="govuk-heading-l">{t('previewPage.title')}</h1>
      <p>{t('empty')}</p>
      <ActionLink href={paths.surveyDraft(visitId)}>{t('title')}</ActionLink>
    </>
  )
}

function WalkOn(props: PreviewPageProps) {
  const t = useWords('drafting')
  const { visit, question, language } = props
  return (
    <>
      <p>{t('previewPage.words')}</p>
      {question ? <Asked {...props} question={question} /> : <h1 className="govuk-heading-l">{t('previewPage.end')}</h1>}
      <ActionLink href={paths.surveyPreview(visit.id)}>{t('previewPage.again')}</ActionLink>
      <OnPaper visitId={visit.id} language={language} />
    </>
  )
}

type AskedProps = PreviewPageProps & { question: SurveyQuestion }

function Asked({ question, step, values, problem, carried, language: chosen, format }: AskedProps) {
  const t = useWords('drafting')
  const language = format === 'easy' ? 'en' : chosen
  const shown = format === 'easy' ? inEasyWords(question) : question
  return (
    <form method="post" noValidate>
      {carried.map(([each, value], n) => <input key={n} type="hidden" name={each} value={value} />)}
      <input type="hidden" name="here" value={question.key} />
      <div lang={language} dir={directionOf(language)}>
        {format === 'easy' && question.easy?.picture && <EasyPicture of={question.easy.picture} />}
        <InLanguage language={language}><AsFamiliesMeetIt question={shown} step={step} values={values} problem={problem} /></InLanguage>
      </div>
      {/* Last, so that Enter in a field goes on instead of changing the language. */}
      <div className="filter">
        <Select
          id="format" name="format" label={t('previewPage.format')} chosen={format}
          options={formats.map((each) => ({ value: each, label: t(`previewPage.formats.${each}`) }))}
        />
        <Select
          id="language" name="language" label={t('previewPage.language')} chosen={chosen}
          options={languages.map((each) => ({ value: each, label: ownNames[each] }))}
        />
        <Button kind="secondary">{t('previewPage.show')}</Button>
      </div>
    </form>
  )
}

function AsFamiliesMeetIt({ question, step, values, problem }: Pick<AskedProps, 'question' | 'step' | 'values' | 'problem'>) {
  const t = useWords('survey')
  const problems = useWords('surveys')
  const words = problem && problems(problem.key, problem.values)
  return (
    <>
      {words && <ErrorSummary title={t('problems.summary')} problems={[{ id: 'answer', words }]} />}
      {question.kind !== 'statement' && <Progress now={step.now} of={step.of}>{t('question.progress', { number: step.now, of: step.of })}</Progress>}
      <QuestionField question={question} name="answer" values={values} problem={words ? { prefix: t('problems.prefix'), words } : undefined} />
      <ButtonRow>
        <Button name="on" value="answer">{t('continue')}</Button>
        {question.kind !== 'statement' && <Button kind="secondary" name="on" value="skip">{t('question.skip')}</Button>}
      </ButtonRow>
    </>
  )
}

function OnPaper({ visitId, language }: { visitId: string; language: Language }) {
  const t = useWords('drafting')
  const sizes = (Object.keys(paperSizes) as PaperSize[]).filter((size) => size !== 'easy' || language === 'en')
  return (
    <section>
      <h2 className="govuk-heading-m">{t('previewPage.onPaper')}</h2>
      {sizes.map((size) => (
        <ActionLink key={size} href={`${paths.draftPaper(visitId)}?${new URLSearchParams({ size, language })}`}>{t(`previewPage.paper.${size}`)}</ActionLink>
      ))}
    </section>
  )
}

function Beside({ visit, question, questions }: AskedProps) {
  const t = useWords('drafting')
  return (
    <>
      <p><AboutQuestion question={question} /></p>
      <p>{question.showIf ? <ShowIfSentence question={question} among={questions} /> : t('previewPage.everybody')}</p>
      <ActionLink href={paths.draftQuestion(visit.id, question.key)}>{t('row.edit')}</ActionLink>
    </>
  )
}
