import type { VisitKind } from '~/domains/inspections/visit'
import { type SurveyQuestion, picksSeveral, shownOptions } from '~/domains/surveys/question'
import { ShowIfSentence } from '~/domains/surveys/show-if-sentence'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { CheckboxAnswers, RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { TextField } from '~/ui/fields/text'
import { ActionLink, Progress } from '~/ui/navigation'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'

interface PreviewPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  questions: SurveyQuestion[]
  question: SurveyQuestion | null
  number: number
  of: number
  /** What was answered so far, name and value. */
  carried: [string, string][]
}

/** One question at a time, as a family meets them, with the rule of each read back beside it. */
export function PreviewPage({ name, visit, questions, question, number, of, carried }: PreviewPageProps) {
  const t = useWords('drafting')
  const survey = useWords('survey')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  return (
    <StaffPage
      title={`${where}: ${t('previewPage.title')}`} name={name} home={paths.inspector} nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      <SurveyDoors visitId={visit.id} here="preview" />
      <p>{t('previewPage.words')}</p>
      {question ? (
        <>
          <Progress now={number} of={of}>{survey('question.progress', { number, of })}</Progress>
          {question.showIf && <p><ShowIfSentence question={question} among={questions} /></p>}
          <form method="get">
            {carried.map(([each, value], n) => <input key={n} type="hidden" name={each} value={value} />)}
            <input type="hidden" name={`seen.${question.key}`} value="yes" />
            <Asked question={question} />
            <Button>{t('previewPage.next')}</Button>
          </form>
        </>
      ) : (
        <h1 className="govuk-heading-l">{t('previewPage.end')}</h1>
      )}
      <ActionLink href={paths.surveyPreview(visit.id)}>{t('previewPage.again')}</ActionLink>
    </StaffPage>
  )
}

function Asked({ question }: { question: SurveyQuestion }) {
  const { key, kind, title, hint } = question
  const { together, apart } = shownOptions(question)
  const answers = [...together, ...apart].map((option) => ({ value: option.key, label: option.label.en, apart: option.apart }))
  const rows = { id: 'answer', name: `a.${key}`, answers }
  const isTyped = answers.length === 0 || kind === 'number' || kind === 'month'
  if (kind === 'statement') return <><h1 className="govuk-heading-l">{title.en}</h1>{hint && <p>{hint.en}</p>}</>
  if (isTyped) return <TextField id="answer" name={`a.${key}`} label={title.en} hint={hint?.en} />
  return (
    <Fieldset id="answer" legend={title.en} hint={hint?.en}>
      {picksSeveral(question) ? <CheckboxAnswers {...rows} /> : <RadioAnswers {...rows} />}
    </Fieldset>
  )
}
