import type { ReactNode } from 'react'
import type { VisitKind } from '~/domains/inspections/visit'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { StaffPage } from '../staff/staff-page'
import { areaDoors } from './area-doors'

interface LetterFrameProps {
  title: string
  name: string
  visit: { id: string; kind: VisitKind; areaName: string }
  hasProblem?: boolean
  /** Leads back to all the letters. */
  isOne?: boolean
  children: ReactNode
}

/** What the pages about letters have around them. */
export function LetterFrame({ title, name, visit, hasProblem, isOne, children }: LetterFrameProps) {
  const t = useWords('letters')
  const area = useWords('area')
  const where = useWords('inspections')(`visit.${visit.kind}`, visit)
  return (
    <StaffPage
      title={`${where}: ${title}`} hasProblem={hasProblem} name={name} home={paths.area} nav={areaDoors(area, visit.id, 'share')} where={where}
      back={isOne ? { href: paths.letters(visit.id), words: t('title') } : undefined}
    >
      {children}
    </StaffPage>
  )
}
