import { type ConcernState, isLate } from '~/domains/safeguarding/concern'
import { useWords } from '~/platform/i18n'
import { type State, Status } from '~/ui/status'

/** A concern as an officer sees it from outside. */
export interface ShownConcern {
  id: string
  areaName: string
  arrivedAt: string
  hoursWaiting: number
  state: ConcernState
}

const signs: Record<ConcernState, State> = {
  waiting: 'waiting',
  opened: 'under-way',
  acknowledged: 'under-way',
  recorded: 'done',
}

export function ConcernStanding({ state }: Pick<ShownConcern, 'state'>) {
  const t = useWords('safeguarding')
  return <Status state={signs[state]}>{t(`state.${state}`)}</Status>
}

/** How long it has waited; late after a day, with a sign and a word. */
export function ConcernClock({ state, hoursWaiting: count }: Pick<ShownConcern, 'state' | 'hoursWaiting'>) {
  const t = useWords('safeguarding')
  return isLate(state, count) ? <Status state="stopped">{t('clock.late', { count })}</Status> : t('clock.running', { count })
}
