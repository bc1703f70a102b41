import type { SeededPerson } from './seeded'
import { terms } from './terms'

/** An area that waits for its first visit in Heard: where the demonstration's set-up begins. */
export const area = { id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2e01', name: 'Eastbrook', particulars: { terms } }

export const people: SeededPerson[] = [
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2e11',
    name: 'Gwen Marlow',
    email: 'gwen.marlow@eastbrook-forum.example',
    holds: [{ role: 'pcf', areaId: area.id }],
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2e12',
    name: 'Idris Bellamy',
    email: 'idris.bellamy@eastbrook.example',
    holds: [{ role: 'lano', areaId: area.id }],
  },
  {
    id: '7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2e13',
    name: 'Petra Oakes',
    email: 'petra.oakes@ofsted.example',
    holds: [{ role: 'inspector', areaId: area.id }],
  },
]
