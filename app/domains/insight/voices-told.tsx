import { useWords } from '~/platform/i18n'
import type { VoicesHeard } from './voices'

/** Which groups have been heard, so that whoever shares the survey knows whom it has not reached. */
export function VoicesTold({ voices }: { voices: readonly VoicesHeard[] }) {
  const t = useWords('insight')
  if (voices.length === 0) return <p>{t('voices.none')}</p>
  return (
    <>
      <p>{t('voices.words')}</p>
      {voices.map(({ question, name, groups }) => (
        <table className="govuk-table" key={question}>
          <caption className="govuk-table__caption">{name}</caption>
          <tbody>
            {groups.map(({ option, label, count }) => (
              <tr key={option}>
                <th scope="row" className="govuk-table__header">{label}</th>
                <td className="govuk-table__cell">{count === null ? t('voices.withheld') : t('voices.about', { count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}
