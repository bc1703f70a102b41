import { afterAll, beforeAll, expect, test } from 'vitest'
import { planImport } from '~/domains/drafting/import-plan'
import { importQuestions } from '~/domains/drafting/import-questions.server'
import { readDraft } from '~/domains/drafting/queries.server'
import { writeQuestion } from '~/domains/drafting/write-question.server'
import { momentAt } from '~/domains/inspections/timeline'
import { asPerson } from '~/domains/people/as-person.server'
import { findSession } from '~/domains/people/queries.server'
import { type Inspector, proveInspector } from '~/domains/people/session'
import { startSession } from '~/domains/people/start-session.server'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { draftTranslations } from '~/domains/translations/draft-translations.server'
import { setClock } from '~/processes/steward/demo-clock.server'
import { people as northmeresPeople, revisit } from '~db/seed/northmere'
import { setUpAreas } from '~db/seed/set-up.server'
import { people as southmoorsPeople } from '~db/seed/southmoor'
import { type FreshDatabase, freshDatabase } from '~tests/support/database'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'

let database: FreshDatabase
let rowan: Inspector
let odette: Inspector
const visitId = revisit.visit.id

beforeAll(async () => {
  database = await freshDatabase()
  await setUpAreas(database.pools.owner)
  await setClock(database.pools.owner.sql, momentAt('2026-03-11', '10:00'))
  rowan = await signIn('Rowan Hale')
  odette = await signIn('Odette Lane')
})
afterAll(() => database.end())

const bring = async (questions: SurveyQuestion[], by = rowan) =>
  importQuestions(database.pools.inspector, by, visitId, questions, planImport(await draft(), questions).seen)

test('a file’s questions come in at the end, in the file’s order, and on the record', async () => {
  expect(await bring([aScale, aSingle, aSeveral])).toBe(true)
  expect((await draft()).map(({ key }) => key).slice(-3)).toEqual(['early', 'wait', 'help'])
  const [written] = await database.superuser`select about from heard.audit_event where deed = 'imported-questions'`
  expect(written?.about).toBe(`${visitId} 3 0`)
})

test('a question that is there already is changed where it stands, and one that is the same is left alone', async () => {
  const before = await draft()
  expect(await bring([{ ...aSingle, title: { en: 'How long was it?' } }, aScale, aWords])).toBe(true)
  const after = await draft()
  expect(after.map(({ key }) => key)).toEqual([...before.map(({ key }) => key), 'one-thing'])
  const edition = (key: string) => after.find((question) => question.key === key)?.edition
  expect([edition('wait'), edition('early')]).toEqual([2, 1])
})

test('what somebody wrote since the file was shown is not written over, and then nothing comes in', async () => {
  const file: SurveyQuestion[] = [{ ...aSeveral, title: { en: 'From the file?' } }, { ...aWords, key: 'new-one' }]
  const { seen } = planImport(await draft(), file)
  await writeQuestion(database.pools.inspector, rowan, visitId, 'help', 1, { ...aSeveral, title: { en: 'By hand?' } })
  expect(await importQuestions(database.pools.inspector, rowan, visitId, file, seen)).toBe(false)
  const now = await draft()
  expect(now.find(({ key }) => key === 'help')?.content.title.en).toBe('By hand?')
  expect(now.some(({ key }) => key === 'new-one')).toBe(false)
})

test('an inspector of another area brings nothing in', async () => {
  expect(await bring([{ ...aWords, key: 'theirs' }], odette)).toBeNull()
})

test('translations come in as drafts, and never over words that are there', async () => {
  const pool = database.pools.inspector
  const text = { language: 'pl', english: 'How long was it?', words: 'Jak długo?' } as const
  expect(await draftTranslations(pool, rowan, [text, { ...text, language: 'ur', words: 'کتنا؟' }])).toBe(2)
  expect(await draftTranslations(pool, rowan, [{ ...text, words: 'Inaczej?' }])).toBe(0)
  const kept = await database.superuser`select words, state from heard.translation where key = ${text.english} and language = 'pl'`
  expect(kept).toEqual([{ words: 'Jak długo?', state: 'drafted' }])
})

test('translated words that hide marks are not kept', async () => {
  expect(await draftTranslations(database.pools.inspector, rowan, [{ language: 'ar', english: 'Why?', words: 'لماذا\u202e' }])).toBe(0)
})

test('an inspector cannot write a checked text, nor one of Heard’s own pages', async () => {
  const sneak = (room: string, state: string) =>
    asPerson(database.pools.inspector, rowan.token, async (sql) => {
      const { count } = await sql`insert into heard.translation (language, room, key, words, of, state, changed_by, changed_at)
        values ('pl', ${room}, 'x', 'y', 'z', ${state}, ${rowan.person.id}, now())`
      return count
    })
  expect(await sneak('questions', 'drafted')).toBe(1)
  await expect(sneak('questions', 'checked')).rejects.toThrow(/row-level security/)
  await expect(sneak('survey', 'drafted')).rejects.toThrow(/row-level security/)
})

async function draft() {
  const read = await readDraft(database.pools.inspector, rowan.token, visitId)
  if (!read) throw new Error('the draft is there')
  return read.questions
}

async function signIn(name: string): Promise<Inspector> {
  const person = [...northmeresPeople, ...southmoorsPeople].find((each) => each.name === name)
  if (!person) throw new Error(`${name} is invented, but not here`)
  const token = await startSession(database.pools.account, person.id)
  const session = await findSession(database.pools.account, token)
  const inspector = session && proveInspector(session)
  if (!inspector) throw new Error(`${name} inspects`)
  return inspector
}
