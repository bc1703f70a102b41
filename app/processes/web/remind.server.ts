import { remindOfTurns } from '~/domains/timetable/remind.server'
import type { House } from '~/gates/house'
import { paths } from '~/paths'
import { wordsOf } from '~/platform/i18n'
import { logFailure } from '~/platform/log.server'
import { dayInWords, momentInWords } from '~/platform/moments'
import { repeat } from '../child.server'

const everyMs = 60_000

/** Once a minute, whoever's turn comes on the next working day is written to, once. @returns how to stop */
export function startReminding({ pools, origin, clock }: House): () => Promise<void> {
  const t = wordsOf('timetable')
  const inspections = wordsOf('inspections')
  const remind = async () => {
    await remindOfTurns(pools.account, clock.now(), ({ visit, stage }) => {
      const values = {
        where: inspections(`visit.${visit.kind}`, { areaName: visit.areaName }),
        stage: inspections(`stages.${stage.key}.name`),
        about: inspections(`stages.${stage.key}.about`),
        day: dayInWords(stage.on, 'en'),
        when: stage.at ? momentInWords(stage.at, 'en') : dayInWords(stage.on, 'en'),
        link: origin + paths.work,
      }
      return { subject: t('reminder.subject', values), body: t('reminder.body', values) }
    })
  }
  return repeat(everyMs, remind, (problem) => logFailure('reminders', problem))
}
