import { bigint, boolean, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { heard } from './heard'
import { person } from './people'

/** What staff did. Respondents' deeds are never written here. */
export const auditEvent = heard.table('audit_event', {
  id: uuid().primaryKey().defaultRandom(),
  personId: uuid('person_id').references(() => person.id),
  deed: text().notNull(),
  about: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
})

/** Letters waiting to go out by e-mail. */
export const message = heard.table('message', {
  id: uuid().primaryKey().defaultRandom(),
  recipient: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true }),
})

/** How far the demonstration's clock stands from the real one. Production refuses to start with a row here. */
export const demoClock = heard.table('demo_clock', {
  only: boolean().primaryKey().default(true),
  offsetMs: bigint('offset_ms', { mode: 'number' }).notNull(),
})
