import type { Draft } from '~/domains/drafting/draft'
import type { DraftProblem } from '~/domains/drafting/draft-problems'
import type { VisitKind, Weakness } from '~/domains/inspections/visit'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Button, ButtonLink, ButtonRow } from '~/ui/buttons'
import { ActionLink } from '~/ui/navigation'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../../staff/staff-page'
import { visitDoors } from '../../staff/visit-doors'
import { DraftRow } from './draft-row'
import { SurveyDoors } from './survey-doors'

interface DraftPageProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  draft: Draft
  minutes: number
  problems: DraftProblem[]
  notAsked: Weakness[]
}

/** Every question in its order, with what there is to mind about it, and what to do next. */
export function DraftPage({ name, visit, draft, minutes, problems, notAsked }: DraftPageProps) {
  const t = useWords('drafting')
  const inspector = useWords('inspector')
  const inspections = useWords('inspections')
  const where = inspections(`visit.${visit.kind}`, { areaName: visit.areaName })
  const { questions, lastChange } = draft
  const all = questions.map(({ content }) => content)
  return (
    <StaffPage
      title={`${where}: ${t('title')}`} name={name} home={paths.inspector} nav={visitDoors(inspector, visit.id, 'survey')} where={where}
    >
      <SurveyDoors visitId={visit.id} here="draft" />
      <h1 className="govuk-heading-l">{t('title')}</h1>
      <p>{t('intro')}</p>
      <p><strong>{questions.length === 0 ? t('empty') : t('count', { count: questions.length, minutes })}</strong></p>
      <ButtonRow>
        <ButtonLink href={paths.library(visit.id)}>{t('fromLibrary')}</ButtonLink>
        <ButtonLink href={paths.draftQuestion(visit.id, 'new')} kind="secondary">{t('write')}</ButtonLink>
        {questions.length === 0 && <form method="post"><Button kind="secondary" name="copy" value="yes">{t('copy')}</Button></form>}
      </ButtonRow>
      {questions.length > 0 && <NotAsked visitId={visit.id} weaknesses={notAsked} />}
      {lastChange && (
        <form method="post"><p className="action"><button className="link-button" type="submit" name="undo" value="yes">{t(`undo.${lastChange.what}`, { title: lastChange.title, name: lastChange.by })}</button></p></form>
      )}
      <ol className="asked-list">
        {questions.map((question, n) => (
          <DraftRow
            key={question.key} visitId={visit.id} question={question} number={n + 1} of={questions.length} among={all}
            problems={problems.filter((problem) => problem.question === question.key)}
          />
        ))}
      </ol>
      {questions.length > 0 && <ActionLink href={paths.surveyPreview(visit.id)}>{t('preview')}</ActionLink>}
    </StaffPage>
  )
}

/** Each leads to what the library has about it. */
function NotAsked({ visitId, weaknesses }: { visitId: string; weaknesses: readonly Weakness[] }) {
  const t = useWords('drafting')
  if (weaknesses.length === 0) return null
  return (
    <Notice>
      <p>{t('notAsked.words')}</p>
      <ul>
        {weaknesses.map(({ number, name }) => (
          <li key={number}><a className="govuk-link" href={`${paths.library(visitId)}?about=weakness-${number}`}>{t('notAsked.weakness', { number, name })}</a></li>
        ))}
      </ul>
    </Notice>
  )
}
