import { boolean, foreignKey, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { remarkKinds } from '~/domains/agreement/review'
import { heard } from './heard'
import { person } from './people'
import { surveyVersion } from './surveys'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const remarkKind = heard.enum('remark_kind', remarkKinds)

/** A version that the PCF was asked about (para 122). What was shared cannot change: a comma makes the next version. */
export const review = heard.table(
  'review',
  {
    surveyId: uuid('survey_id').notNull(),
    version: integer().notNull(),
    sharedBy: uuid('shared_by').notNull().references(() => person.id),
    sharedAt: moment('shared_at').notNull(),
    answerByOn: text('answer_by_on').notNull(),
    agreedBy: uuid('agreed_by').references(() => person.id),
    agreedAt: moment('agreed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.surveyId, t.version] }),
    foreignKey({ columns: [t.surveyId, t.version], foreignColumns: [surveyVersion.surveyId, surveyVersion.number] }),
  ],
)

/** What the PCF says of one question: a comment, other words for it, or that it is right; and what the inspector answered. */
export const reviewRemark = heard.table(
  'review_remark',
  {
    id: uuid().primaryKey().defaultRandom(),
    surveyId: uuid('survey_id').notNull(),
    version: integer().notNull(),
    question: text().notNull(),
    kind: remarkKind().notNull(),
    /** The comment, or why the proposed words are better. */
    words: text().notNull(),
    proposedTitle: text('proposed_title'),
    proposedHint: text('proposed_hint'),
    personId: uuid('person_id').notNull().references(() => person.id),
    at: moment('at').notNull(),
    accepted: boolean(),
    answer: text(),
    answeredBy: uuid('answered_by').references(() => person.id),
    answeredAt: moment('answered_at'),
  },
  (t) => [foreignKey({ columns: [t.surveyId, t.version], foreignColumns: [review.surveyId, review.version] })],
)
