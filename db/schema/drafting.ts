import { boolean, integer, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { heard } from './heard'
import { person } from './people'
import { survey } from './surveys'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** A question as it is being written, one row each, so that two inspectors can write at two questions at once. */
export const draftQuestion = heard.table(
  'draft_question',
  {
    surveyId: uuid('survey_id').notNull().references(() => survey.id),
    key: text().notNull(),
    position: integer().notNull(),
    content: jsonb().$type<SurveyQuestion>().notNull(),
    /** Counts changes: who writes over an edition that is no longer there is asked first. */
    edition: integer().notNull(),
    changedBy: uuid('changed_by').notNull().references(() => person.id),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.surveyId, t.key] })],
)

/** What undo takes back: a draft's question before and after one change; null where it was not there. */
export const draftChange = heard.table(
  'draft_change',
  {
    surveyId: uuid('survey_id').notNull().references(() => survey.id),
    number: integer().notNull(),
    key: text().notNull(),
    before: jsonb().$type<PlacedQuestion>(),
    after: jsonb().$type<PlacedQuestion>(),
    personId: uuid('person_id').notNull().references(() => person.id),
    at: moment('at').notNull(),
    undone: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.surveyId, t.number] })],
)

interface PlacedQuestion {
  position: number
  content: SurveyQuestion
}
