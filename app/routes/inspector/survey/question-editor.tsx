import { QuestionAsked } from '~/domains/agreement/question-asked'
import type { DraftQuestion } from '~/domains/drafting/draft'
import type { DraftProblem } from '~/domains/drafting/draft-problems'
import { secondsFor } from '~/domains/drafting/minutes'
import type { FormProblem, Typed } from '~/domains/drafting/typed'
import { warningsFor } from '~/domains/drafting/wording'
import type { VisitKind } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { readingAge } from '~/domains/surveys/reading-age'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { ErrorSummary } from '~/ui/fields/problem'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { MustMend, Warnings } from './draft-row'
import { InOtherLanguages } from './in-other-languages'
import { type QuestionFieldsProps, QuestionFields } from './question-fields'

interface QuestionEditorProps extends Omit<QuestionFieldsProps, 'problems'> {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  /** As it stands in the draft; null for a new one. */
  question: DraftQuestion | null
  /** Somebody took it out of the draft: it is shown as it was, and saving puts it back. */
  isTakenOut: boolean
  number: number
  earlier: SurveyQuestion[]
  /** What must be mended in it, as it stands in the draft. */
  toMend: DraftProblem[]
  justSaved: boolean
  answered?: { typed: Typed; problems: FormProblem[]; conflict?: DraftQuestion }
}

/** One question: the form, what families will see of it, and what a careful reader would ask about. */
export function QuestionEditor(props: QuestionEditorProps) {
  const t = useWords('drafting')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const { name, visit, question, isTakenOut, answered, justSaved, typed } = props
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  const problems = answered?.problems ?? []
  const conflict = answered?.conflict
  const title = t(question ? 'question.editTitle' : 'question.newTitle')
  // Whoever saves after having seen the other's words saves over those.
  const edition = conflict?.edition ?? question?.edition ?? 0
  return (
    <StaffPage
      title={`${where}: ${title}`} hasProblem={problems.length > 0} name={name} home={paths.inspector}
      nav={visitDoors(inspector, visit.id, 'survey')} where={where}
      back={{ href: paths.surveyDraft(visit.id), words: t('question.back') }}
      aside={question ? { title: t('question.previewTitle'), body: <Beside {...props} question={question} /> } : undefined}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems.map(({ field, problem, values }) => ({ id: field, words: t(problem, { ...values }) }))} />
      <h1 className="govuk-heading-l">{title}</h1>
      {justSaved && !answered && <p role="status"><strong>{t('question.savedAt')}</strong></p>}
      {conflict && <Conflict {...props} theirs={conflict} />}
      {question && isTakenOut && <Notice><p>{t('conflict.gone', { name: question.changedBy })}</p></Notice>}
      <form method="post" noValidate data-autosave={question && !conflict && !isTakenOut ? 'yes' : undefined} data-saved={t('question.savedAt')} data-not-saved={t('question.notSaved')}>
        <input type="hidden" name="edition" value={edition} />
        <QuestionFields {...props} typed={answered?.typed ?? typed} problems={problems} />
        <Button>{t(conflict ? 'conflict.keepMine' : 'question.save')}</Button>
        <p className="autosave" aria-live="polite" />
      </form>
    </StaffPage>
  )
}

function Conflict({ visit, theirs, number, earlier }: QuestionEditorProps & { theirs: DraftQuestion }) {
  const t = useWords('drafting')
  return (
    <Notice>
      <h2 className="govuk-heading-m">{t('conflict.title')}</h2>
      <p>{t('conflict.words', { name: theirs.changedBy })}</p>
      <h3 className="govuk-heading-s">{t('conflict.theirs')}</h3>
      <QuestionAsked question={theirs.content} number={number} among={earlier} />
      <p><a className="govuk-link" href={paths.draftQuestion(visit.id, theirs.key)}>{t('conflict.keepTheirs')}</a></p>
    </Notice>
  )
}

function Beside({ question, number, earlier, toMend }: QuestionEditorProps & { question: DraftQuestion }) {
  const t = useWords('drafting')
  const { content } = question
  const age = readingAge(`${content.title.en} ${content.hint?.en ?? ''}`)
  return (
    <>
      <QuestionAsked question={content} number={number} among={earlier} />
      <InOtherLanguages question={content} />
      <MustMend problems={toMend} />
      <p className="soft">{t('question.readingAge', { age, seconds: Math.round(secondsFor(content)) })}</p>
      <h3 className="govuk-heading-s">{t('question.warningsTitle')}</h3>
      {warningsFor(content).length === 0 ? <p>{t('question.noWarnings')}</p> : <Warnings question={content} />}
    </>
  )
}
