import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { surveyDeeds } from '~/domains/publication/survey-record'
import { heard } from './heard'
import { person } from './people'
import { survey } from './surveys'

const moment = (name: string) => timestamp(name, { withTimezone: true })

export const surveyDeed = heard.enum('survey_deed', surveyDeeds)

/** The survey's record: who shared, agreed, published, paused or extended it, when, and why. Written once. */
export const surveyRecord = heard.table('survey_record', {
  id: uuid().primaryKey().defaultRandom(),
  surveyId: uuid('survey_id').notNull().references(() => survey.id),
  deed: surveyDeed().notNull(),
  version: integer(),
  words: text().notNull(),
  personId: uuid('person_id').notNull().references(() => person.id),
  at: moment('at').notNull(),
})
