import type { Deferral } from '~/domains/timetable/deferral'
import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { Status } from '~/ui/status'

/** What was asked and what was decided, each with who and when. */
export function DeferralsTold({ deferrals }: { deferrals: readonly Deferral[] }) {
  const t = useWords('timetable')
  const language = useLanguage()
  if (deferrals.length === 0) return <p>{t('deferral.none')}</p>
  return (
    <ul className="record">
      {deferrals.map(({ id, requestedBy, requestedAt, newDay1On, reason, granted, decision, decidedBy, decidedAt }) => (
        <li key={id}>
          <p>{t('deferral.asked', { name: requestedBy, moment: momentInWords(requestedAt, language), day: dayInWords(newDay1On, language, true) })}</p>
          <p><q>{reason}</q></p>
          {granted === null || decidedAt === null ? (
            <p><Status state="waiting">{t('deferral.waits')}</Status></p>
          ) : (
            <>
              <p>
                <Status state={granted ? 'done' : 'stopped'}>
                  {t(granted ? 'deferral.granted' : 'deferral.refused', { name: decidedBy ?? '', moment: momentInWords(decidedAt, language) })}
                </Status>
              </p>
              <p><q>{decision}</q></p>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
