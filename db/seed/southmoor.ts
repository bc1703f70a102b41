import { visitSettings } from '~/domains/inspections/visit'
import { revisit as northmere } from './northmere'
import type { SeededPerson, SeededVisit } from './seeded'
import { terms } from './terms'

/** A second area, there only to be refused: its people may see nothing of Northmere, nor Northmere's of it. */
export const area = { id: '3c9e8d7a-64f1-4e2c-8b77-2a1b5d4c3e01', name: 'Southmoor', particulars: { terms } }

export const revisit: SeededVisit = {
  visit: {
    id: '3c9e8d7a-64f1-4e2c-8b77-2a1b5d4c3e03',
    areaId: area.id,
    kind: 're-visit',
    day1On: '2026-03-16',
    particulars: {
      ...northmere.visit.particulars,
      settings: visitSettings.parse({ lastDay: 2 }),
      openMeeting: { at: '17:30', place: 'Southmoor Library', access: 'Step-free.' },
      adviceService: {
        name: 'Southmoor SEND Advice',
        telephone: '01632 960 240',
        email: null,
        hours: 'Weekdays, 9am to 5pm',
      },
    },
  },
  weaknesses: [{ number: 1, name: 'Waiting for speech therapy' }],
  survey: {
    ...northmere.survey,
    id: '3c9e8d7a-64f1-4e2c-8b77-2a1b5d4c3e05',
    slug: 'southmoor',
    focus:
      'Inspectors are coming back to Southmoor. They want to know if the wait for speech therapy has got better.',
    questions: northmere.survey.questions.map((question) => ({
      ...question,
      weakness: question.weakness === 1 ? 1 : null,
    })),
  },
  responses: { count: 0, seed: 1 },
}

export const people: SeededPerson[] = [
  {
    id: '3c9e8d7a-64f1-4e2c-8b77-2a1b5d4c3e11',
    name: 'Hollis Grey',
    email: 'hollis.grey@southmoor-forum.example',
    holds: [{ role: 'pcf', areaId: area.id }],
  },
  {
    id: '3c9e8d7a-64f1-4e2c-8b77-2a1b5d4c3e12',
    name: 'Odette Lane',
    email: 'odette.lane@ofsted.example',
    holds: [{ role: 'inspector', visitId: revisit.visit.id }],
  },
]
