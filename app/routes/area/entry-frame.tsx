import type { ReactNode } from 'react'
import type { VisitKind } from '~/domains/inspections/visit'
import type { EntryProblem } from '~/domains/paper/entry'
import { useProblemWords } from '~/domains/paper/problem-words'
import { paths } from '~/paths'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { ErrorSummary } from '~/ui/fields/problem'
import { Notice } from '~/ui/notice'
import { StaffPage } from '../staff/staff-page'
import { areaDoors } from './area-doors'
import type { SurveyToEnter } from './entering.server'

export interface EntryFrameProps {
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  title: string
  problems?: readonly EntryProblem[]
  /** The page says its title itself. */
  hasTitle?: boolean
  children: ReactNode
}

/** Around every page on which papers are typed in. */
export function EntryFrame({ name, visit, title, problems = [], hasTitle, children }: EntryFrameProps) {
  const t = useWords('paper-entry')
  const area = useWords('area')
  const inspections = useWords('inspections')
  const inWords = useProblemWords()
  const where = inspections(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${title}`} hasProblem={problems.length > 0} name={name} home={paths.area}
      nav={areaDoors(area, visit.id, 'paper')} where={where}
    >
      <ErrorSummary title={t('problems.summary')} problems={problems.map((problem) => ({ id: problem.at, words: inWords(problem) }))} />
      {!hasTitle && <h1 className="govuk-heading-l">{title}</h1>}
      {children}
    </StaffPage>
  )
}

/** Why nothing can be typed in now, and what to do with the papers. */
export function NotNow({ survey }: { survey: SurveyToEnter | null }) {
  const t = useWords('paper-entry')
  const language = useLanguage()
  if (!survey) return <Notice><p>{t('closed.unpublished')}</p></Notice>
  const { state, opensAt, sendingEndsAt } = survey
  if (state === 'not-yet-open') return <Notice><p>{t('closed.opens', { moment: momentInWords(opensAt, language) })}</p></Notice>
  if (state === 'paused') return <Notice><p>{t('closed.paused')}</p></Notice>
  return <Notice><p>{t('closed.ended', { moment: momentInWords(sendingEndsAt, language) })}</p></Notice>
}
