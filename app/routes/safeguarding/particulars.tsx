import type { ConcernDeed } from '~/domains/safeguarding/concern'
import { useLanguage, useWords } from '~/platform/i18n'
import { momentInWords } from '~/platform/moments'
import { Facts } from '~/ui/facts'
import { ConcernClock, ConcernStanding, type ShownConcern } from './standing'

export function Particulars(concern: ShownConcern) {
  const t = useWords('safeguarding')
  const language = useLanguage()
  const clock = concern.state === 'recorded' ? [] : [{ label: t('concern.clock'), words: <ConcernClock {...concern} /> }]
  return (
    <Facts
      facts={[
        { label: t('concern.came'), words: momentInWords(concern.arrivedAt, language) },
        { label: t('concern.stands'), words: <ConcernStanding {...concern} /> },
        ...clock,
      ]}
    />
  )
}

interface PastDeed {
  deed: ConcernDeed
  note: string
  at: string
  isMine: boolean
}

/** Every look and deed, oldest first. Names stay with the record; a colleague is a colleague. */
export function History({ events }: { events: PastDeed[] }) {
  const t = useWords('safeguarding')
  const language = useLanguage()
  if (events.length === 0) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('concern.history')}</h2>
      <Facts
        facts={events.map(({ deed, note, at, isMine }) => ({
          label: t(`deeds.${deed}`),
          words: (
            <>
              <p>{momentInWords(at, language)}. {t(isMine ? 'concern.me' : 'concern.colleague')}.</p>
              {note && <p className="as-typed">{note}</p>}
            </>
          ),
        }))}
      />
    </section>
  )
}
