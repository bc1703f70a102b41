import type { Settings } from '~/platform/env.server'
import { paths } from '~/paths'

/** The addresses to open, and for whom. */
export function welcome({ mode, port, origin }: Settings): string[] {
  const at = origin ?? `http://localhost:${port}`
  const first = `Heard is ready at ${at}`
  if (mode === 'production') return [first]
  const doors = [
    [paths.survey('northmere'), 'a parent or carer: the open survey'],
    [paths.devSignInAs, 'choose whom to be: an inspector, the area, the forum, a safeguarding officer'],
    [paths.inspector, 'an inspector: the visits and what people said'],
    [paths.area, 'the area and the Parent Carer Forum: the timetable'],
    [paths.safeguarding, 'a safeguarding officer: the queue'],
    [paths.devClock, 'move the clock: it is Wednesday of the survey week, 10 in the morning'],
    [paths.devOutbox, 'the messages that would have gone out'],
  ]
  const width = Math.max(...doors.map(([path = '']) => at.length + path.length))
  return ['', first, ...doors.map(([path = '', words]) => `  ${(at + path).padEnd(width)}  ${words}`), '', 'Ctrl-C stops it.']
}
