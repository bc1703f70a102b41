import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { Translator } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { ExchangedFile } from './exchange'
import { keepText } from './keep-text.server'
import { unitsNow } from './queries.server'
import { problemWith, type Unit, type UnitProblem } from './unit'

export interface ImportProblem {
  key: string
  problem: UnitProblem['problem'] | 'unknownKey' | 'otherEnglish' | 'twice'
  blanks: string
}

/** All or nothing: a file with one mistake changes no word, and every mistake in it is told. @returns how many changed */
export function importTranslations(
  pool: Pool<'translator'>,
  { token, person }: Translator,
  { language, room, texts }: ExchangedFile,
): Promise<{ ok: true; changed: number } | { ok: false; problems: ImportProblem[] }> {
  return asPerson(pool, token, async (sql) => {
    const units = new Map((await unitsNow(sql, language, room)).map((unit) => [unit.key, unit]))
    const problems = problemsOf(units, texts)
    if (problems.length > 0) return { ok: false, problems }
    let changed = 0
    for (const { key, words, state } of texts) {
      const unit = units.get(key) as Unit
      if (words === null || (unit.words === words && unit.standing === state)) continue
      if (await keepText(sql, person.id, { ...unit, words }, language, state, unit.words ?? '')) changed += 1
    }
    if (changed > 0) await recordDeed(sql, person.id, 'imported-translations', `${language} ${room} ${changed}`)
    return { ok: true, changed }
  })
}

function problemsOf(units: ReadonlyMap<string, Unit>, texts: ExchangedFile['texts']): ImportProblem[] {
  const seen = new Set<string>()
  return texts.flatMap(({ key, english, words }): ImportProblem[] => {
    const unit = units.get(key)
    if (!unit) return [{ key, problem: 'unknownKey', blanks: '' }]
    if (seen.has(key)) return [{ key, problem: 'twice', blanks: '' }]
    seen.add(key)
    if (words === null) return []
    if (english !== unit.english) return [{ key, problem: 'otherEnglish', blanks: '' }]
    const problem = problemWith(unit, words)
    return problem ? [{ key, ...problem }] : []
  })
}
