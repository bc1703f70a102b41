import { sql } from 'drizzle-orm'
import { check, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { roles } from '~/domains/people/roles'
import { bytea, heard } from './heard'
import { area, visit } from './inspections'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const role = heard.enum('role', roles)

/** Somebody with work to do here. Parents and carers are nobody: no row of theirs exists. */
export const person = heard.table('person', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
})

/** A role is held for one visit or for one area, never for all. */
export const roleHolding = heard.table(
  'role_holding',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid('person_id').notNull().references(() => person.id),
    role: role().notNull(),
    visitId: uuid('visit_id').references(() => visit.id),
    areaId: uuid('area_id').references(() => area.id),
  },
  (t) => [check('for_one_visit_or_one_area', sql`num_nonnulls(${t.visitId}, ${t.areaId}) = 1`)],
)

export const signInLink = heard.table('sign_in_link', {
  tokenHash: bytea('token_hash').primaryKey(),
  personId: uuid('person_id').notNull().references(() => person.id),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
})

/** The token itself is only in the person's cookie; the policies look it up by its digest. */
export const session = heard.table('session', {
  tokenHash: bytea('token_hash').primaryKey(),
  personId: uuid('person_id').notNull().references(() => person.id),
  expiresAt: moment('expires_at').notNull(),
})
