import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords } from '~/platform/moments'
import type { Sending } from './letter'

/** What was sent, when, how and to whom. */
export function SendingsTable({ sendings }: { sendings: Sending[] }) {
  const t = useWords('letters')
  const language = useLanguage()
  if (sendings.length === 0) return <p>{t('sendings.none')}</p>
  return (
    <section className="table-scroll" tabIndex={0} aria-label={t('sendings.table')}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{t('sendings.table')}</caption>
        <thead>
          <tr>
            {(['letter', 'day', 'how', 'toWhom', 'by'] as const).map((column) => (
              <th key={column} scope="col" className="govuk-table__header">{t(`sendings.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sendings.map((each, n) => (
            <tr key={n}>
              <th scope="row" className="govuk-table__header">{t('sendings.which', { kind: t(`kinds.${each.kind}.name`), version: each.version })}</th>
              <td className="govuk-table__cell">{dayInWords(each.sentOn, language, true)}</td>
              <td className="govuk-table__cell">{t(`ways.${each.how}`)}</td>
              <td className="govuk-table__cell">{each.toWhom}</td>
              <td className="govuk-table__cell">{each.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
