import { boolean, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { heard } from './heard'
import { visit } from './inspections'
import { person, role } from './people'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** Exceptional, and asked for at notification (para 15). Undecided while `decided_at` is null. */
export const deferral = heard.table('deferral', {
  id: uuid().primaryKey().defaultRandom(),
  visitId: uuid('visit_id').notNull().references(() => visit.id),
  newDay1On: text('new_day1_on').notNull(),
  reason: text().notNull(),
  requestedBy: uuid('requested_by').notNull().references(() => person.id),
  requestedAt: moment('requested_at').notNull(),
  granted: boolean(),
  decision: text(),
  decidedBy: uuid('decided_by').references(() => person.id),
  decidedAt: moment('decided_at'),
})

/** So that each step of a timetable is remembered to each role once, however many nodes run. */
export const reminder = heard.table(
  'reminder',
  {
    visitId: uuid('visit_id').notNull().references(() => visit.id),
    stage: text().notNull(),
    role: role().notNull(),
    /** The day that was remembered: a moved visit is remembered anew. */
    stageOn: text('stage_on').notNull(),
    sentAt: moment('sent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.visitId, t.stage, t.role, t.stageOn] })],
)
