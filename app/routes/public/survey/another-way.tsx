import { useLanguage, useSaid, useWords } from '~/platform/i18n'
import { dayInWords, hourInWords } from '~/platform/moments'
import { Telephone } from '~/ui/help-numbers'
import { ActionLink } from '~/ui/navigation'
import { usePaths } from '~/use-paths'

interface Meeting {
  place: string
  /** An ISO instant. */
  at: string
}

interface AnotherWayProps {
  slug: string
  line: { telephone: string; hours: string }
  meeting: Meeting
}

/** How to answer without this site, while answers count. */
export function AnotherWay({ slug, line, meeting }: AnotherWayProps) {
  const paths = usePaths()
  const said = useSaid()
  const t = useWords('survey')
  const language = useLanguage()
  return (
    <>
      <p>{t('start.byPhone')}<br /><strong><Telephone number={line.telephone} /></strong></p>
      <p>{said({ en: line.hours })}</p>
      <p>{t('start.relay')}</p>
      <p>{t('start.onPaper')}</p>
      <ActionLink href={paths.paperFile(slug)}>{t('start.printIt')}</ActionLink>
      <ActionLink href={`${paths.paperFile(slug)}?size=large`}>{t('start.printLarge')}</ActionLink>
      {language === 'en' && <ActionLink href={`${paths.paperFile(slug)}?size=easy`}>{t('start.printEasy')}</ActionLink>}
      <OpenMeeting meeting={meeting} />
      <p>{t('start.countTheSame')}</p>
    </>
  )
}

/** The one way that is left once the survey has ended. */
export function OpenMeeting({ meeting }: { meeting: Meeting }) {
  const said = useSaid()
  const t = useWords('survey')
  const language = useLanguage()
  return <p>{t('start.meeting', { day: dayInWords(meeting.at, language), hour: hourInWords(meeting.at, language), place: said({ en: meeting.place }) })}</p>
}
