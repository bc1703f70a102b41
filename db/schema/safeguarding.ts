import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { concernDeeds } from '~/domains/safeguarding/concern'
import { bytea, heard } from './heard'
import { person } from './people'
import { survey } from './surveys'

export const concernDeed = heard.enum('concern_deed', concernDeeds)

/** Something that a safeguarding officer must read (paras 16-18, 34), sealed to the officers' key. */
export const concern = heard.table('concern', {
  id: uuid().primaryKey().defaultRandom(),
  surveyId: uuid('survey_id').notNull().references(() => survey.id),
  sealed: bytea().notNull(),
  /** A keyed digest, so that a retry after a crash stands once; without the key it says nothing. */
  fingerprint: bytea().notNull().unique(),
  /** The hour, not the minute: enough for the clock, too little to find a sender by. */
  arrivedAt: timestamp('arrived_at', { withTimezone: true }).notNull(),
})

export const concernEvent = heard.table('concern_event', {
  id: uuid().primaryKey().defaultRandom(),
  concernId: uuid('concern_id').notNull().references(() => concern.id),
  personId: uuid('person_id').notNull().references(() => person.id),
  deed: concernDeed().notNull(),
  note: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
})
