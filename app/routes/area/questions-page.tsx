import type { QuestionDifference } from '~/domains/agreement/differences'
import { DifferencesTold } from '~/domains/agreement/differences-told'
import { NoLongerAsked } from '~/domains/agreement/no-longer-asked'
import type { SharedVersion } from '~/domains/agreement/queries.server'
import { QuestionAsked } from '~/domains/agreement/question-asked'
import { type ReadRemark, remarksAbout } from '~/domains/agreement/remarks'
import { RemarksTold } from '~/domains/agreement/remarks-told'
import { ReviewStatus } from '~/domains/agreement/review-status'
import type { ReviewState } from '~/domains/agreement/review'
import type { VisitKind } from '~/domains/inspections/visit'
import type { RecordLine } from '~/domains/publication/queries.server'
import { RecordTold } from '~/domains/publication/record-told'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { ErrorSummary } from '~/ui/fields/problem'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { AgreeWhole } from './agree-whole'
import { areaDoors } from './area-doors'
import { RemarkForms } from './remark-forms'
import type { Wrong } from './remark-wrong'

export interface QuestionsPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  focus: string
  newest: SharedVersion | null
  state: ReviewState | null
  mayRemark: boolean
  speaks: boolean
  before: { version: number; differences: QuestionDifference[] } | null
  remarks: ReadRemark[]
  gone: SurveyQuestion[]
  record: RecordLine[]
  wrong?: Wrong
}

/** The shared version, question by question, with what is said beside each; then the whole of it. */
export function QuestionsPage(props: QuestionsPageProps) {
  const t = useWords('agreement')
  const area = useWords('area')
  const inspections = useWords('inspections')
  const { name, visit, newest, wrong } = props
  const where = inspections(`visit.${visit.kind}`, visit)
  const problemAt = wrong && (wrong.question === null ? wrong.field : `${wrong.question}-${wrong.field}`)
  return (
    <StaffPage
      title={`${where}: ${t('areaTitle')}`} hasProblem={wrong !== undefined} name={name} home={paths.area}
      nav={areaDoors(area, visit.id, 'questions')} where={where}
    >
      {wrong && <ErrorSummary title={t('problems.summary')} problems={[{ id: problemAt ?? 'whole', words: t(wrong.problem) }]} />}
      <h1 className="govuk-heading-l">{t('areaTitle')}</h1>
      {newest ? <Shared {...props} newest={newest} /> : <p>{t('nothingShared')}</p>}
    </StaffPage>
  )
}

function Shared({ newest, ...props }: QuestionsPageProps & { newest: SharedVersion }) {
  const t = useWords('agreement')
  const language = useLanguage()
  const { before, focus, gone, mayRemark, record, remarks, speaks, state, wrong } = props
  return (
    <>
      {mayRemark && <p>{t('intro')}</p>}
      <p>
        <strong>{t('version', { version: newest.version })}</strong>{' '}
        {t('sharedBy', { name: newest.sharedBy, moment: momentInWords(newest.sharedAt, language) })}{' '}
        {state === 'waiting' && t('answerBy', { day: dayInWords(newest.answerByOn, language) })}
      </p>
      <ReviewStatus review={newest} state={state} />
      {!speaks && <Notice><p>{t('readOnly')}</p></Notice>}
      <h2 className="govuk-heading-s">{t('focus')}</h2>
      <p>{focus}</p>
      {before && (
        <>
          <h2 className="govuk-heading-m">{t('changes.sinceVersion', before)}</h2>
          <DifferencesTold differences={before.differences} />
        </>
      )}
      <ol className="asked-list">
        {newest.questions.map((question, n) => (
          <li key={question.key} id={`q-${question.key}`}>
            <QuestionAsked question={question} number={n + 1} among={newest.questions} />
            <RemarksTold remarks={remarksAbout(question.key, remarks)} newest={newest.version} />
            {mayRemark && <RemarkForms question={question} number={n + 1} wrong={wrong?.question === question.key ? wrong : undefined} />}
          </li>
        ))}
      </ol>
      {mayRemark && <AgreeWhole newest={newest} remarks={remarks} wrong={wrong?.question === null ? wrong : undefined} />}
      {speaks && state === 'agreed' && <Notice><p>{t('whole.done')}</p></Notice>}
      <NoLongerAsked questions={gone} remarks={remarks} newest={newest.version} />
      <RecordTold record={record} />
    </>
  )
}
