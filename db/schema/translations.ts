import { primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { translatedInto, translationStates } from '~/domains/translations/translation'
import { heard } from './heard'
import { person } from './people'

export const translatedLanguage = heard.enum('language', translatedInto)
export const translationState = heard.enum('translation_state', translationStates)

/**
 * What a translator wrote here; it goes before the drafts in locales/. `of` is a digest of the English that it
 * translates: once the English is another, the row is stale and no page shows it.
 */
export const translation = heard.table(
  'translation',
  {
    language: translatedLanguage().notNull(),
    room: text().notNull(),
    key: text().notNull(),
    words: text().notNull(),
    of: text().notNull(),
    state: translationState().notNull(),
    changedBy: uuid('changed_by').notNull().references(() => person.id),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.language, t.room, t.key] })],
)
