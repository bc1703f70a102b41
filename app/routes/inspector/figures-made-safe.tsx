import { withheldReasons } from '~/domains/insight/protection'
import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { Facts } from '~/ui/facts'
import { StaffPage } from '../staff/staff-page'

export { staffHeaders as headers, staffLinks as links } from '../staff/staff-page'

const rules = ['frozen', 'rounded', 'interim', 'ten', 'subtraction', 'checked', 'shares', 'short', 'range', 'words'] as const

/** For everybody, without a gate: it says how Heard works and nothing of what anybody said. */
export default function FiguresMadeSafePage() {
  const t = useWords('inspector')
  const insight = useWords('insight')
  return (
    <StaffPage title={t('safe.title')} home={paths.work}>
      <h1 className="govuk-heading-l">{t('safe.title')}</h1>
      <p>{t('safe.words')}</p>
      <Facts facts={rules.map((rule) => ({ label: t(`safe.rules.${rule}.name`), words: t(`safe.rules.${rule}.words`) }))} />
      <h2 className="govuk-heading-m">{t('safe.withheld')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {withheldReasons.map((reason) => <li key={reason}>{insight(`withheld.${reason}`)}</li>)}
      </ul>
      <h2 className="govuk-heading-m">{t('safe.chose')}</h2>
      <p>{t('safe.choseWords')}</p>
    </StaffPage>
  )
}
