import type postgres from 'postgres'
import type { TranslatedLanguage, TranslationState } from './translation'

/** Over what was seen and nothing else: of two who press at once, the second is told. @returns whether it was kept */
export async function keepText(
  sql: postgres.TransactionSql,
  personId: string,
  { room, key, words, of }: { room: string; key: string; words: string; of: string },
  language: TranslatedLanguage,
  state: TranslationState,
  seen: string,
): Promise<boolean> {
  const rows = await sql`
    insert into heard.translation as known (language, room, key, words, of, state, changed_by, changed_at)
    values (${language}, ${room}, ${key}, ${words}, ${of}, ${state}, ${personId}, heard.now())
    on conflict (language, room, key) do update
      set words = excluded.words, of = excluded.of, state = excluded.state,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at
      where known.words = ${seen} or known.of <> excluded.of
    returning key`
  return rows.length === 1
}
