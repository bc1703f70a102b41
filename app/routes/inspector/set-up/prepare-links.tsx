import { paths } from '~/paths'
import { useWords } from '~/platform/i18n'
import { ActionLink } from '~/ui/navigation'

interface PrepareLinksProps {
  visitId: string
  isRehearsal: boolean
  /** Leads the whole area, and so may set up another visit of it. */
  mayClone: boolean
}

/** Where the lead inspector prepares a visit; a rehearsal is only tried and thrown away. */
export function PrepareLinks({ visitId, isRehearsal, mayClone }: PrepareLinksProps) {
  const t = useWords('preparation')
  const rehearsal = <ActionLink href={paths.rehearsal(visitId)}>{t('links.rehearsal')}</ActionLink>
  if (isRehearsal) return rehearsal
  return (
    <>
      <h2 className="govuk-heading-m">{t('links.title')}</h2>
      <ActionLink href={paths.preflight(visitId)}>{t('links.preflight')}</ActionLink>
      <ActionLink href={paths.particulars(visitId)}>{t('links.particulars')}</ActionLink>
      <ActionLink href={paths.visitSettings(visitId)}>{t('links.settings')}</ActionLink>
      <ActionLink href={paths.day1(visitId)}>{t('links.day1')}</ActionLink>
      {rehearsal}
      {mayClone && <ActionLink href={`${paths.newVisit}?like=${visitId}`}>{t('links.clone')}</ActionLink>}
    </>
  )
}
