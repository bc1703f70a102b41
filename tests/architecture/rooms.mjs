/**
 * Which room of app/domains may look into which: each only into those it names, and all of those stand above it here.
 * A new room needs a line of its own, or every import it makes is forbidden.
 */
export const rooms = {
  framework: [],
  audit: [],
  messages: [],
  preferences: [],
  people: ['audit', 'messages'],
  inspections: ['framework', 'people'],
  surveys: ['framework', 'inspections'],
  timetable: ['audit', 'inspections', 'messages', 'people', 'surveys'],
  library: ['framework', 'inspections', 'surveys'],
  xlsform: ['framework', 'surveys'],
  translations: ['audit', 'library', 'people', 'surveys'],
  consent: ['surveys'],
  responses: ['consent', 'surveys'],
  invitations: ['audit', 'people', 'responses', 'surveys'],
  paper: ['consent', 'inspections', 'people', 'responses', 'surveys'],
  letters: ['audit', 'inspections', 'people', 'surveys'],
  safeguarding: ['audit', 'people', 'surveys'],
  drafting: ['audit', 'framework', 'inspections', 'library', 'people', 'surveys'],
  publication: ['audit', 'inspections', 'messages', 'people', 'surveys'],
  agreement: ['audit', 'drafting', 'inspections', 'messages', 'people', 'publication', 'surveys'],
  preparation: ['agreement', 'audit', 'drafting', 'framework', 'inspections', 'library', 'messages', 'people', 'publication', 'surveys', 'translations'],
  insight: ['audit', 'framework', 'people', 'inspections', 'surveys'],
}

/** What of insight holds counts before anything is rounded or withheld: no other room and no door imports it. */
export const rawCounts = [
  'audit',
  'count-answers.server',
  'counted-columns',
  'protected-question',
  'question-model',
  'release',
  'tables',
]
