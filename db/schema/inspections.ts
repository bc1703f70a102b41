import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { VisitParticulars } from '~/domains/inspections/visit'
import { visitKinds } from '~/domains/inspections/visit'
import { heard } from './heard'

export const visitKind = heard.enum('visit_kind', visitKinds)

export const area = heard.table('area', {
  id: uuid().primaryKey(),
  name: text().notNull(),
})

export const visit = heard.table('visit', {
  id: uuid().primaryKey(),
  areaId: uuid('area_id').notNull().references(() => area.id),
  kind: visitKind().notNull(),
  day1On: text('day1_on').notNull(),
  /** Settings, contacts and the open meeting: what the handbook leaves to this visit. */
  particulars: jsonb().$type<VisitParticulars>().notNull(),
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
