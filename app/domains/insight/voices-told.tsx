import { useWords } from '~/platform/i18n'
import type { VoicesHeard } from './voices'

/** Which groups have been heard, so that whoever shares the survey knows whom it has not reached. One table, so that the columns are the same. */
export function VoicesTold({ voices }: { voices: readonly VoicesHeard[] }) {
  const t = useWords('insight')
  if (voices.length === 0) return <p>{t('voices.none')}</p>
  return (
    <>
      <p>{t('voices.words')}</p>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">{t('voices.title')}</caption>
        {voices.map(({ question, name, groups }) => (
          <tbody key={question}>
            <tr><th scope="rowgroup" colSpan={2} className="govuk-table__caption">{name}</th></tr>
            {groups.map(({ option, label, count }) => (
              <tr key={option}>
                <th scope="row" className="govuk-table__header">{label}</th>
                <td className="govuk-table__cell">{count === null ? t('voices.withheld') : t('voices.about', { count })}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
