import type postgres from 'postgres'
import { asPerson } from '~/domains/people/as-person.server'
import { digestOfWords } from '~/platform/digest-of-words'
import { contentRoom, digestOfEnglish, draftOf, englishOf, englishText } from '~/platform/translated-words'
import type { Pool } from '~db/client.server'
import { contentTexts, libraryTexts, type SurveyWords } from './content-texts'
import { libraryRoom, type Standing, type TranslatedLanguage, type TranslatedRoom, translatedInto, translatedRooms, type TranslationState } from './translation'
import { keysIn, type Unit } from './unit'

interface Row {
  language: TranslatedLanguage
  room: string
  key: string
  words: string
  of: string
  state: TranslationState
}

/** All texts of one room in one language, in the order of the pages. */
export function readUnits(pool: Pool<'translator'>, token: string, language: TranslatedLanguage, room: TranslatedRoom): Promise<Unit[]> {
  return asPerson(pool, token, async (sql) => unitsOf(language, room, await listContent(sql), await listWritten(sql)))
}

/** The same inside a deed's own transaction. */
export const unitsNow = async (sql: postgres.TransactionSql, language: TranslatedLanguage, room: TranslatedRoom): Promise<Unit[]> =>
  unitsOf(language, room, await listContent(sql), await listWritten(sql))

export type Counts = Record<Standing, number>

/** How far each language and room has come. */
export function countTranslations(pool: Pool<'translator'>, token: string): Promise<{ language: TranslatedLanguage; rooms: { room: TranslatedRoom; counts: Counts }[] }[]> {
  return asPerson(pool, token, async (sql) => {
    const [content, written] = [await listContent(sql), await listWritten(sql)]
    return translatedInto.map((language) => ({
      language,
      rooms: translatedRooms.map((room) => ({ room, counts: counted(unitsOf(language, room, content, written)) })),
    }))
  })
}

export function counted(units: readonly Unit[]): Counts {
  const counts: Counts = { missing: 0, stale: 0, drafted: 0, checked: 0 }
  for (const { standing } of units) counts[standing] += 1
  return counts
}

function unitsOf(language: TranslatedLanguage, room: TranslatedRoom, content: string[], written: Map<string, Row>): Unit[] {
  if (room === libraryRoom) return unitsOf(language, contentRoom, libraryTexts().filter((text) => !content.includes(text)), written)
  const keys = room === contentRoom ? content : keysIn(language, englishOf(room).keys())
  return keys.map((key) => {
    const of = digestOfEnglish(room, key)
    const known = [written.get(place(language, room, key)), draftOf(language, room, key)].filter((each) => each !== undefined)
    const current = known.find((each) => each.of === of)
    const standing = current?.state ?? (known.length > 0 ? 'stale' : 'missing')
    const english = englishText(room, key) ?? ''
    return { id: digestOfWords(key), room, key, english, of, words: (current ?? known[0])?.words ?? null, standing }
  })
}

const place = (language: string, room: string, key: string) => `${language} ${room} ${key}`

async function listWritten(sql: postgres.TransactionSql): Promise<Map<string, Row>> {
  const rows = await sql<Row[]>`select language, room, key, words, of, state from heard.translation`
  return new Map(rows.map((row) => [place(row.language, row.room, row.key), row]))
}

/** What is asked now, and what was shared last with a forum; a rehearsal is nobody's to translate. */
async function listContent(sql: postgres.TransactionSql): Promise<string[]> {
  const surveys = await sql<SurveyWords[]>`
    select s.focus, version.questions, v.particulars -> 'openMeeting' as "openMeeting", v.particulars -> 'surveyLine' as "surveyLine",
      array(select w.name from heard.weakness w where w.visit_id = v.id order by w.number) as weaknesses
    from heard.survey s
    join heard.visit v on v.id = s.visit_id
    join heard.survey_version version on version.survey_id = s.id
    where not v.is_rehearsal and (version.number = s.current_version
      or version.number = (select max(number) from heard.survey_version newest where newest.survey_id = s.id))
    order by s.opens_at desc, version.number desc`
  return [...new Set(surveys.flatMap(contentTexts))]
}
