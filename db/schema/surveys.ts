import { integer, jsonb, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { bytea, heard } from './heard'
import { visit } from './inspections'

const moment = (name: string) => timestamp(name, { withTimezone: true })

/** The hours stand here, not only in the timeline, because the database itself ends the sending. */
export const survey = heard.table('survey', {
  id: uuid().primaryKey(),
  visitId: uuid('visit_id').notNull().references(() => visit.id),
  slug: text().notNull().unique(),
  focus: text().notNull(),
  noticeNumber: integer('notice_number').notNull(),
  /** Null until a version is published: before that no door knows the survey. */
  currentVersion: integer('current_version'),
  opensAt: moment('opens_at').notNull(),
  closesAt: moment('closes_at').notNull(),
  sendingEndsAt: moment('sending_ends_at').notNull(),
  finalReleaseAt: moment('final_release_at').notNull(),
  draftsForgottenAt: moment('drafts_forgotten_at').notNull(),
  finallyReleasedAt: moment('finally_released_at'),
  /** Stopped in an emergency, with what families are told about it; null while nothing is paused. */
  pausedAt: moment('paused_at'),
  pausedWords: text('paused_words'),
  /** The mixer makes the pair; only this half ever reaches the database. */
  mixerPublicKey: bytea('mixer_public_key'),
})

/** As it was asked: a version is written once and never changed. */
export const surveyVersion = heard.table(
  'survey_version',
  {
    surveyId: uuid('survey_id').notNull().references(() => survey.id),
    number: integer().notNull(),
    minutes: integer().notNull(),
    questions: jsonb().$type<SurveyQuestion[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.surveyId, t.number] })],
)
