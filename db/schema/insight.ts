import { index, integer, jsonb, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { releaseKinds } from '~/domains/insight/release-kinds'
import { bytea, heard } from './heard'
import { person } from './people'
import { survey } from './surveys'

export const releaseKind = heard.enum('release_kind', releaseKinds)

/** One rounding key a survey, destroyed at the final release (anonymity.md, release 4). */
export const releaseKey = heard.table('release_key', {
  surveyId: uuid('survey_id').primaryKey().references(() => survey.id),
  key: bytea().notNull(),
})

export const release = heard.table(
  'release',
  {
    id: uuid().primaryKey().defaultRandom(),
    surveyId: uuid('survey_id').notNull().references(() => survey.id),
    number: integer().notNull(),
    kind: releaseKind().notNull(),
    releasedAt: timestamp('released_at', { withTimezone: true }).notNull(),
    /** Rounded down to 5. */
    responses: integer().notNull(),
    /** For the next release's rule of ten; the releaser alone may read it. */
    mixed: integer().notNull(),
    /** What the auditor proved; the releaser alone may read it. */
    certificate: jsonb().notNull(),
  },
  (t) => [unique().on(t.surveyId, t.number)],
)

/** One published figure, or the reason why it is withheld. `option` null is the base, `groupQuestion` null is everyone. */
export const releaseCell = heard.table(
  'release_cell',
  {
    releaseId: uuid('release_id').notNull().references(() => release.id),
    surveyId: uuid('survey_id').notNull().references(() => survey.id),
    question: text().notNull(),
    groupQuestion: text('group_question'),
    groupOption: text('group_option'),
    option: text(),
    count: integer(),
    withheld: text(),
  },
  (t) => [index().on(t.releaseId), unique().on(t.releaseId, t.question, t.groupQuestion, t.groupOption, t.option).nullsNotDistinct()],
)

/** "Release now": an inspector asks, the releaser answers. */
export const releaseRequest = heard.table('release_request', {
  id: uuid().primaryKey().defaultRandom(),
  surveyId: uuid('survey_id').notNull().references(() => survey.id),
  requestedBy: uuid('requested_by').notNull().references(() => person.id),
  requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
  /** 'released', or the locale key of the reason for refusing; null while it waits. */
  outcome: text(),
})
