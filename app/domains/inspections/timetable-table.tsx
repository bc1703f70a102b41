import { useWords } from '~/platform/i18n'
import type { Stage } from './stages'
import { useOwnersInWords, useStageInWords } from './timetable'

/** The timetable as a table: for who would rather compare than follow, and for the printer. */
export function TimetableTable({ stages, where }: { stages: readonly Stage[]; where: string }) {
  const t = useWords('inspections')
  const when = useStageInWords(stages)
  const who = useOwnersInWords()
  return (
    <section className="table-scroll" tabIndex={0} aria-label={t('timetable.tableTitle')}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{t('timetable.caption', { where })}</caption>
        <thead>
          <tr>
            {(['when', 'what', 'who', 'para', 'state'] as const).map((column) => (
              <th key={column} scope="col" className="govuk-table__header">{t(`timetable.columns.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={`${stage.key}${stage.on}`} aria-current={stage.state === 'now' ? 'step' : undefined}>
              <td className="govuk-table__cell">{when(stage)}</td>
              <th scope="row" className="govuk-table__header">{t(`stages.${stage.key}.name`)}</th>
              <td className="govuk-table__cell">{who(stage)}</td>
              <td className="govuk-table__cell">{stage.para ?? t('timetable.noPara')}</td>
              <td className="govuk-table__cell">{t(`timetable.${stage.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
