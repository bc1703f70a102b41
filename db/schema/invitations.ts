import { primaryKey, uuid } from 'drizzle-orm/pg-core'
import { bytea, heard } from './heard'
import { survey } from './surveys'

/** A code for a mail-merge, kept only as a keyed digest; the row goes when the code is used. */
export const invitation = heard.table(
  'invitation',
  { surveyId: uuid('survey_id').notNull().references(() => survey.id), hash: bytea().notNull() },
  (t) => [primaryKey({ columns: [t.surveyId, t.hash] })],
)
