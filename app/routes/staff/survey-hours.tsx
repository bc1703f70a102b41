import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'

/** When the survey opens, closes or closed: whichever matters now. */
export function SurveyHours({ now, opensAt, closesAt }: { now: string; opensAt: string; closesAt: string }) {
  const t = useWords('inspections')
  const language = useLanguage()
  if (Date.parse(now) < Date.parse(opensAt)) return <p>{t('survey.opens', { moment: momentInWords(opensAt, language) })}</p>
  const isOpen = Date.parse(now) < Date.parse(closesAt)
  return <p>{t(isOpen ? 'survey.closes' : 'survey.closed', { moment: momentInWords(closesAt, language) })}</p>
}
