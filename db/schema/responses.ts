/**
 * What respondents leave. No time, no sequence, no address, no agent and no key to a person stands in this
 * file: tests/database/catalogue.test.ts reads the catalogue and fails on any of them.
 */
import { bigint, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, heard } from './heard'
import { survey } from './surveys'

const surveyId = () => uuid('survey_id').notNull().references(() => survey.id)

/** Answers in progress, under a key that only the visitor holds. The id is a digest of that key. */
export const draft = heard.table('draft', {
  id: bytea().primaryKey(),
  surveyId: surveyId(),
  ciphertext: bytea().notNull(),
})

/** A sent response, sealed to the mixer's key, until the mixer takes it. */
export const envelope = heard.table(
  'envelope',
  { id: uuid().primaryKey().defaultRandom(), surveyId: surveyId(), ciphertext: bytea().notNull() },
  (t) => [index().on(t.surveyId)],
)

/** So that the same draft is never sent twice. Emptied when sending ends. */
export const sentOnce = heard.table(
  'sent_once',
  { surveyId: surveyId(), hash: bytea().notNull() },
  (t) => [primaryKey({ columns: [t.surveyId, t.hash] })],
)

/** "Take my answers back": the hash of a receipt, which the mixer meets later, and the key to its handle. */
export const withdrawal = heard.table(
  'withdrawal',
  { surveyId: surveyId(), receiptHash: bytea('receipt_hash').notNull(), handleKey: bytea('handle_key').notNull() },
  (t) => [primaryKey({ columns: [t.surveyId, t.receiptHash] })],
)

export const response = heard.table(
  'response',
  {
    id: uuid().primaryKey().defaultRandom(),
    surveyId: surveyId(),
    version: integer().notNull(),
    /** Random; sums of these drive the rounding (anonymity.md, release 4). */
    recordKey: bigint('record_key', { mode: 'bigint' }).notNull(),
  },
  (t) => [index().on(t.surveyId)],
)

export const choice = heard.table(
  'choice',
  {
    responseId: uuid('response_id').notNull().references(() => response.id, { onDelete: 'cascade' }),
    question: text().notNull(),
    option: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.responseId, t.question, t.option] })],
)

/** Words stand apart from choices: no column leads from one to the other. */
export const words = heard.table(
  'words',
  { id: uuid().primaryKey().defaultRandom(), surveyId: surveyId(), question: text().notNull(), body: text().notNull() },
  (t) => [index().on(t.surveyId)],
)

/** The one bridge from a receipt to what it covers; every row goes at the final release. */
export const withdrawalHandle = heard.table(
  'withdrawal_handle',
  {
    surveyId: surveyId(),
    receiptHash: bytea('receipt_hash').notNull(),
    /** Which response and which words, sealed with a key that only the receipt makes. */
    sealed: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.surveyId, t.receiptHash] })],
)

/** Changed by the mixer alone, so that no count moves when one person sends or takes back. */
export const mixing = heard.table('mixing', {
  surveyId: surveyId().primaryKey(),
  /** All ever mixed, those taken back since included: what the next release is measured by. */
  mixed: integer().notNull(),
  present: integer().notNull(),
  words: integer().notNull(),
})
