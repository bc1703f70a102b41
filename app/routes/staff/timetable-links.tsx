import { useWords } from '~/platform/i18n'
import { ActionLink } from '~/ui/navigation'
import { Details } from '~/ui/notice'

interface TimetableLinksProps {
  /** The same timetable told another way. */
  other: { href: string; as: 'asTable' | 'asLine' }
  /** The address of the feed for a calendar program. */
  calendar: string
}

/** As a line or as a table, and into one's own calendar. */
export function TimetableLinks({ other, calendar }: TimetableLinksProps) {
  const t = useWords('timetable')
  return (
    <>
      <ActionLink href={other.href}>{t(other.as)}</ActionLink>
      <Details summary={t('calendar.title')}>
        <p>{t('calendar.words')}</p>
        <p className="address">{calendar}</p>
        <ActionLink href={calendar}>{t('calendar.open')}</ActionLink>
      </Details>
    </>
  )
}
