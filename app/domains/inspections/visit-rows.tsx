import type { ReactNode } from 'react'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import type { VisitKind } from './visit'

interface VisitRow {
  id: string
  href: string
  areaName: string
  kind: VisitKind
  day1On: string
  isRehearsal?: boolean
  beside?: ReactNode
}

/** One row a visit: whose, of which kind, and when inspectors arrive. */
export function VisitRows({ visits }: { visits: readonly VisitRow[] }) {
  const t = useWords('inspections')
  const language = useLanguage()
  return (
    <ul className="rows">
      {visits.map(({ id, href, areaName, kind, day1On, isRehearsal, beside }) => (
        <li className="rows__row" key={id}>
          <div>
            <h2 className="rows__title"><a className="govuk-link" href={href}>{t(`visit.${kind}`, { areaName })}{isRehearsal && <span className="govuk-visually-hidden"> ({t('visit.rehearsal')})</span>}</a></h2>
            {isRehearsal && <p><strong>{t('visit.rehearsal')}</strong></p>}
            <p className="rows__about">{t('visit.day1', { day: dayInWords(day1On, language, true) })}</p>
          </div>
          {beside && <p className="action">{beside}</p>}
        </li>
      ))}
    </ul>
  )
}
