import { type VisitParticulars, visitSettings } from '~/domains/inspections/visit'
import type { Role } from '~/domains/people/roles'
import * as eastbrook from './eastbrook'
import { inspectionQuestions, revisitQuestions } from './northmere-questions'
import type { SeededPerson, SeededVisit } from './seeded'
import { terms } from './terms'

export const area = { id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d01', name: 'Northmere', particulars: { terms } }

const inspectionId = '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d02'
const revisitId = '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d03'

/** Telephone numbers are from Ofcom's range for drama: they ring nowhere. */
const particulars: VisitParticulars = {
  settings: visitSettings.parse({}),
  openMeeting: {
    at: '16:00',
    place: 'Northmere Town Hall',
    access: 'Step-free, with a hearing loop and a quiet room.',
  },
  surveyLine: {
    telephone: '01632 960 118',
    email: 'survey@heard.example',
    hours: 'Monday to Friday, 8am to 8pm. On the last day, until 12 noon.',
  },
  freepost: ['Freepost HEARD'],
  adviceService: {
    name: 'Northmere SEND Advice',
    telephone: '01632 960 140',
    email: 'advice@northmere-advice.example',
    hours: 'Monday to Friday, 9am to 5pm',
  },
  childrensServices: { telephone: '01632 960 199', email: null, hours: 'Day and night' },
}

export const inspection: SeededVisit = {
  visit: { id: inspectionId, areaId: area.id, kind: 'inspection', day1On: '2024-09-30', particulars: { ...particulars, settings: visitSettings.parse({ statementRequired: true }) } },
  weaknesses: [],
  survey: {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d04',
    slug: 'northmere-2024',
    focus:
      'Inspectors are coming to Northmere. They want to know how well children and young people with SEND are found, helped and heard.',
    noticeNumber: 1,
    minutes: 10,
    questions: inspectionQuestions,
  },
  responses: { count: 400, seed: 298 },
}

export const revisit: SeededVisit = {
  visit: { id: revisitId, areaId: area.id, kind: 're-visit', day1On: '2026-03-16', particulars },
  weaknesses: [
    { number: 1, name: 'Waiting for health assessments' },
    { number: 2, name: 'How good education, health and care (EHC) plans are' },
    { number: 3, name: 'Getting ready for adult life' },
  ],
  survey: {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d05',
    slug: 'northmere',
    focus:
      'Inspectors are coming back to Northmere. They want to know if three things have got better: the wait for health assessments, EHC plans, and getting ready for adult life.',
    noticeNumber: 1,
    minutes: 10,
    questions: revisitQuestions,
  },
  responses: { count: 140, seed: 373 },
}

const atBothVisits = (role: Role) => [
  { role, visitId: inspectionId },
  { role, visitId: revisitId },
]

/** Parents and carers are nobody: there is no list of them (10, 12). */
export const people: SeededPerson[] = [
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d11',
    name: 'Rowan Hale',
    email: 'rowan.hale@ofsted.example',
    holds: [area, eastbrook.area].map(({ id }) => ({ role: 'lead-inspector', areaId: id })),
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d12',
    name: 'Imogen Frost',
    email: 'imogen.frost@cqc.example',
    holds: atBothVisits('cqc-inspector'),
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d13',
    name: 'Desmond Okafor',
    email: 'desmond.okafor@northmere.example',
    holds: [{ role: 'lano', areaId: area.id }],
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d14',
    name: 'Priya Nair',
    email: 'priya.nair@northmere-forum.example',
    holds: [{ role: 'pcf', areaId: area.id }],
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d15',
    name: 'Alis Penrose',
    email: 'alis.penrose@heard.example',
    holds: atBothVisits('moderator'),
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d16',
    name: 'Tomasz Brook',
    email: 'tomasz.brook@heard.example',
    holds: [area, eastbrook.area].map(({ id }) => ({ role: 'safeguarding-officer', areaId: id })),
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d17',
    name: 'Wren Castle',
    email: 'wren.castle@heard.example',
    holds: atBothVisits('administrator'),
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d18',
    name: 'Noor Linden',
    email: 'noor.linden@heard.example',
    holds: [{ role: 'translator', areaId: area.id }],
  },
]
