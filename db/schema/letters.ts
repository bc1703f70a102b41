import { integer, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { letterKinds } from '~/domains/letters/letter'
import { heard } from './heard'
import { visit } from './inspections'
import { person } from './people'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const letterKind = heard.enum('letter_kind', letterKinds)

/** A letter of para 10 as the area adapted it: each change is a new version, and none is ever lost. */
export const letter = heard.table(
  'letter',
  {
    id: uuid().primaryKey().defaultRandom(),
    visitId: uuid('visit_id').notNull().references(() => visit.id),
    kind: letterKind().notNull(),
    version: integer().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    writtenBy: uuid('written_by').notNull().references(() => person.id),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [unique().on(t.visitId, t.kind, t.version)],
)

/** What was sent, when, how and to whom, as the area recorded it. */
export const letterSending = heard.table(
  'letter_sending',
  {
    letterId: uuid('letter_id').notNull().references(() => letter.id),
    number: integer().notNull(),
    sentOn: text('sent_on').notNull(),
    toWhom: text('to_whom').notNull(),
    how: text().notNull(),
    recordedBy: uuid('recorded_by').notNull().references(() => person.id),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.number] })],
)
