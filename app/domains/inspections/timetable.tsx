import { useLanguage, useWords } from '~/platform/i18n'
import { dayInWords, momentInWords } from '~/platform/moments'
import { Timeline } from '~/ui/timeline'
import type { Stage } from './stages'
import type { VisitParticulars } from './visit'

interface TimetableProps {
  stages: readonly Stage[]
  meeting: VisitParticulars['openMeeting']
}

/** What is done, what is now and what comes next, with days and hours in words and the handbook's paragraph. */
export function Timetable({ stages, meeting }: TimetableProps) {
  const t = useWords('inspections')
  const when = useStageInWords(stages)
  const who = useOwnersInWords()
  const steps = stages.map((stage) => ({
    state: stage.state,
    stateWords: t(`timetable.${stage.state}`),
    when: when(stage),
    title: t(`stages.${stage.key}.name`),
    words: (
      <p>
        {stage.key === 'openMeeting' && <>{t('timetable.where', { place: meeting.place, access: meeting.access.replace(/\.$/, '') })} </>}
        {t(`stages.${stage.key}.about`)}
        {stage.para !== null && <> <span className="soft">{t('timetable.para', { para: stage.para })}</span></>}
        <br /><span className="soft">{t('timetable.owes', { who: who(stage) })}</span>
      </p>
    ),
  }))
  return <Timeline steps={steps} />
}

/**
 * "Monday 9 March at 12 noon", "Tuesday 17 March to Thursday 19 March"; of what is now, until when. Days have their year
 * where the timetable reaches into another.
 */
export function useStageInWords(stages: readonly Stage[]) {
  const t = useWords('inspections')
  const language = useLanguage()
  const isLong = new Set(stages.map(({ on }) => on.slice(0, 4))).size > 1
  const inWords = (on: string, at: string | null) => (at ? momentInWords(at, language) : dayInWords(on, language, isLong))
  return ({ on, at, untilOn, untilAt, state }: Stage) => {
    const from = inWords(on, at)
    if (untilOn === null || untilOn === on) return from
    const until = inWords(untilOn, untilAt)
    return state === 'now' ? t('timetable.until', { until }) : t('timetable.fromTo', { from, until })
  }
}

/** "the area and the Parent Carer Forum": whose turn it is. */
export function useOwnersInWords() {
  const t = useWords('inspections')
  const language = useLanguage()
  return ({ owes }: Pick<Stage, 'owes'>) => new Intl.ListFormat(language, { type: 'conjunction' }).format(owes.map((owner) => t(`owners.${owner}`)))
}
