import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { Translator } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { keepText } from './keep-text.server'
import { unitsNow } from './queries.server'
import type { TranslatedLanguage, TranslatedRoom, TranslationState } from './translation'
import { problemWith, type Unit, type UnitProblem } from './unit'

export interface Typed {
  words: string
  state: TranslationState
  /** What the translator had before them: the digest of the English, and the words. */
  of: string
  seen: string
}

type Written =
  | { ok: true; unit: Unit }
  | { ok: false; problem: UnitProblem; unit: Unit }
  /** Somebody else wrote it meanwhile, or its English is another now: nothing is lost, both are shown. */
  | { ok: false; conflict: Unit }

/**
 * Keeps one text as a draft, or as checked by the person who says so.
 * @returns null where there is no such text
 */
export function writeTranslation(
  pool: Pool<'translator'>,
  { token, person }: Translator,
  language: TranslatedLanguage,
  room: TranslatedRoom,
  id: string,
  { words, state, of, seen }: Typed,
): Promise<Written | null> {
  return asPerson(pool, token, async (sql) => {
    const unit = (await unitsNow(sql, language, room)).find((each) => each.id === id)
    if (!unit) return null
    const problem = problemWith(unit, words)
    if (problem) return { ok: false, problem, unit }
    if (unit.of !== of || (unit.words ?? '') !== seen) return { ok: false, conflict: unit }
    const kept = await keepText(sql, person.id, { ...unit, words: words.trim() }, language, state, seen)
    if (!kept) return { ok: false, conflict: (await unitsNow(sql, language, room)).find((each) => each.id === id) ?? unit }
    await recordDeed(sql, person.id, 'wrote-translation', `${language} ${room} ${id}`)
    return { ok: true, unit }
  })
}
