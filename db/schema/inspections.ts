import { bigint, boolean, foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AreaParticulars } from '~/domains/inspections/area'
import type { VisitParticulars } from '~/domains/inspections/visit'
import { visitKinds } from '~/domains/inspections/visit'
import { heard } from './heard'

export const visitKind = heard.enum('visit_kind', visitKinds)

export const area = heard.table('area', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** Term dates and what has changed its name since 2019. */
  particulars: jsonb().$type<AreaParticulars>().notNull().default({ terms: [] }),
})

export const visit = heard.table('visit', {
  id: uuid().primaryKey(),
  areaId: uuid('area_id').notNull().references(() => area.id),
  kind: visitKind().notNull(),
  day1On: text('day1_on').notNull(),
  /** The day on which the area is told (7, 114). It stays when a deferral moves day 1; null in visits from before this was kept. */
  notifiedOn: text('notified_on'),
  /** Settings, contacts and the open meeting: what the handbook leaves to this visit. */
  particulars: jsonb().$type<VisitParticulars>().notNull(),
  /** A rehearsal is a visit of its own, marked on every page, with a clock of its own, that can be thrown away. */
  isRehearsal: boolean('is_rehearsal').notNull().default(false),
  /** How far a rehearsal's clock stands from everybody's; 0 for every real visit. */
  clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull().default(0),
})

/** An area of significant weakness from the written statement of action (paras 66-68, 109). */
export const weakness = heard.table(
  'weakness',
  {
    visitId: uuid('visit_id').notNull().references(() => visit.id),
    number: integer().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.visitId, t.number] })],
)

/** What the statement says will be done about a weakness, by whom and by when (para 68). */
export const weaknessAction = heard.table(
  'weakness_action',
  {
    visitId: uuid('visit_id').notNull(),
    weaknessNumber: integer('weakness_number').notNull(),
    number: integer().notNull(),
    words: text().notNull(),
    who: text().notNull(),
    byOn: text('by_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.visitId, t.weaknessNumber, t.number] }),
    foreignKey({ columns: [t.visitId, t.weaknessNumber], foreignColumns: [weakness.visitId, weakness.number] }).onDelete('cascade'),
  ],
)
