import type { QuestionDifference } from '~/domains/agreement/differences'
import { DifferencesTold } from '~/domains/agreement/differences-told'
import { NoLongerAsked } from '~/domains/agreement/no-longer-asked'
import type { SharedVersion } from '~/domains/agreement/queries.server'
import { QuestionAsked } from '~/domains/agreement/question-asked'
import { type ReadRemark, remarksAbout } from '~/domains/agreement/remarks'
import { RemarksTold } from '~/domains/agreement/remarks-told'
import { ReviewStatus } from '~/domains/agreement/review-status'
import type { Remark, ReviewState } from '~/domains/agreement/review'
import type { VisitKind } from '~/domains/inspections/visit'
import type { RecordLine } from '~/domains/publication/queries.server'
import { RecordTold } from '~/domains/publication/record-told'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { TextArea, TextField } from '~/ui/fields/text'
import { ActionLink } from '~/ui/navigation'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { SurveyDoors } from './survey-doors'

interface Wrong {
  /** The remark whose answer was refused, or `answerBy`. */
  field: string
  typed: { answer?: string; answerBy?: string }
  problem: string
}

interface AgreementPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  isLead: boolean
  newest: SharedVersion | null
  state: ReviewState | null
  remarks: ReadRemark[]
  gone: SurveyQuestion[]
  sinceShared: QuestionDifference[] | null
  answerByOn: string
  record: RecordLine[]
  wrong?: Wrong
}

/** Where the agreement with the PCF stands, what waits for an answer, and the way to the next version. */
export function AgreementPage(props: AgreementPageProps) {
  const t = useWords('agreement')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, newest, state, remarks, gone, sinceShared, isLead, record, wrong } = props
  const where = inspections(`visit.${visit.kind}`, visit)
  const problemId = wrong?.field === 'answerBy' ? 'answerBy' : `answer-${wrong?.field}`
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} hasProblem={wrong !== undefined} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      {wrong && <ErrorSummary title={t('problems.summary')} problems={[{ id: problemId, words: t(wrong.problem) }]} />}
      <SurveyDoors visitId={visit.id} here="agreement" />
      <h1 className="govuk-heading-l">{t('title')}</h1>
      {newest && <p><strong>{t('version', { version: newest.version })}</strong></p>}
      <ReviewStatus review={newest} state={state} />
      {newest && <Remarked {...props} newest={newest} />}
      {newest && sinceShared && (
        <>
          <h2 className="govuk-heading-m">{t('changes.inDraft')}</h2>
          <DifferencesTold differences={sinceShared} />
          <p>{t(sinceShared.length > 0 ? 'share.again' : 'share.same', { version: newest.version })}</p>
        </>
      )}
      {isLead && (sinceShared === null || sinceShared.length > 0 || wrong?.field === 'answerBy') && <Share {...props} />}
      {isLead && newest && <ActionLink href={paths.publication(visit.id)}>{t('toPublication')}</ActionLink>}
      {newest && <NoLongerAsked questions={gone} remarks={remarks} newest={newest.version} />}
      <RecordTold record={record} />
    </StaffPage>
  )
}

/** The questions of which something was said; the others need nothing. */
function Remarked({ newest, remarks, isLead, state, wrong }: AgreementPageProps & { newest: SharedVersion }) {
  return (
    <ol className="asked-list">
      {newest.questions.map((question, n) => {
        const about = remarksAbout(question.key, remarks)
        if (about.length === 0) return null
        return (
          <li key={question.key}>
            <QuestionAsked question={question} number={n + 1} among={newest.questions} />
            <RemarksTold
              remarks={about} newest={newest.version}
              under={(remark) => isLead && state === 'waiting' && <AnswerForm remark={remark} wrong={wrong?.field === remark.id ? wrong : undefined} />}
            />
          </li>
        )
      })}
    </ol>
  )
}

function AnswerForm({ remark, wrong }: { remark: Remark; wrong?: Wrong }) {
  const t = useWords('agreement')
  return (
    <form method="post" noValidate>
      <input type="hidden" name="remark" value={remark.id} />
      <TextArea
        id={`answer-${remark.id}`} name="answer" size="field" label={t('answer.label')} hint={t('answer.note')} rows={3} value={wrong?.typed.answer}
        problem={wrong && { prefix: t('problems.prefix'), words: t(wrong.problem) }}
      />
      <div className="govuk-button-group">
        <Button kind="secondary" name="accepted" value="yes">{t(remark.kind === 'proposes' ? 'answer.takeUp' : 'answer.agree')}</Button>
        <Button kind="secondary" name="accepted" value="no">{t('answer.leave')}</Button>
      </div>
    </form>
  )
}

function Share({ answerByOn, wrong }: AgreementPageProps) {
  const t = useWords('agreement')
  const refused = wrong?.field === 'answerBy' ? wrong : undefined
  return (
    <>
      <h2 className="govuk-heading-m">{t('share.title')}</h2>
      <p>{t('share.words')}</p>
      <form method="post" noValidate>
        <TextField
          id="answerBy" size="field" kind="date" label={t('share.answerBy')} value={refused?.typed.answerBy ?? answerByOn}
          problem={refused && { prefix: t('problems.prefix'), words: t(refused.problem) }}
        />
        <Button>{t('share.button')}</Button>
      </form>
    </>
  )
}
