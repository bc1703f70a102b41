import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Translator, proveTranslator } from '~/domains/people/session'
import { asFile } from '~/domains/translations/exchange'
import { importTranslations } from '~/domains/translations/import-translations.server'
import { countTranslations, readUnits } from '~/domains/translations/queries.server'
import { TranslationBook } from '~/domains/translations/translation-book.server'
import type { Unit } from '~/domains/translations/unit'
import { writeTranslation } from '~/domains/translations/write-translation.server'
import { readXliff, writeXliff } from '~/domains/translations/xliff.server'
import { inLanguage, speak, trustIn, wordsOf } from '~/platform/words'
import { revisit } from '~db/seed/northmere'
import { type Northmere, openNorthmere } from '~tests/support/northmere'
import { proved, signedIn } from '~tests/support/staff'

let northmere: Northmere
let noor: Translator

beforeAll(async () => {
  northmere = await openNorthmere()
  noor = proved(proveTranslator(await signedIn(northmere.pools, 'Noor Linden')))
})
afterAll(async () => {
  speak([])
  await northmere.end()
})

const find = async (key: string): Promise<Unit> => {
  const units = await readUnits(northmere.pools.translator, noor.token, 'ur', 'survey')
  return units.find((each) => each.key === key) as Unit
}
const write = (unit: Unit, words: string, state: 'drafted' | 'checked' = 'drafted', seen = unit.words ?? '') =>
  writeTranslation(northmere.pools.translator, noor, 'ur', 'survey', unit.id, { words, state, of: unit.of, seen })

test('what a translator writes goes before the draft, on every node, without a new start', async () => {
  const book = new TranslationBook(northmere.pools.public)
  await book.listen()
  const before = book.edition
  const unit = await find('continue')
  expect(unit).toMatchObject({ english: 'Continue', standing: 'drafted' })
  expect(await write(unit, 'آگے بڑھیے', 'checked')).toMatchObject({ ok: true })
  await expect.poll(() => book.edition).toBeGreaterThan(before)
  expect(wordsOf('survey', 'ur')('continue')).toBe('آگے بڑھیے')
  expect(trustIn('survey', ['continue'], 'ur')).toBe('checked')
  expect(await find('continue')).toMatchObject({ words: 'آگے بڑھیے', standing: 'checked' })
})

test('a text whose English has changed since is stale, and the page shows the English or the newer draft', async () => {
  await northmere.superuser`insert into heard.translation (language, room, key, words, of, state, changed_by, changed_at)
    values ('ur', 'survey', 'toStart', 'پرانا', '000000000000', 'checked', ${noor.person.id}, now())`
  const book = new TranslationBook(northmere.pools.public)
  await book.read()
  expect(wordsOf('survey', 'ur')('toStart')).not.toBe('پرانا')
  expect(trustIn('survey', ['toStart'], 'ur')).not.toBe('checked')
  expect(await write(await find('toStart'), 'سروے کے شروع پر جائیں')).toMatchObject({ ok: true })
})

test('what the library may ask next is drafted in each language, and once written is said wherever it is asked', async () => {
  const { translator } = northmere.pools
  const counts = await countTranslations(translator, noor.token)
  expect(counts.map(({ rooms }) => rooms.find(({ room }) => room === 'library-questions')?.counts.missing)).toEqual([0, 0, 0, 0, 0, 0, 0])
  const [asked, library] = await Promise.all([readUnits(translator, noor.token, 'pl', 'questions'), readUnits(translator, noor.token, 'pl', 'library-questions')])
  expect(library.length).toBeGreaterThan(400)
  expect(library.filter(({ key }) => asked.some((each) => each.key === key))).toEqual([])
  const [unit] = library
  if (!unit) throw new Error('the library has texts')
  const typed = { words: 'Inaczej', state: 'checked' as const, of: unit.of, seen: unit.words ?? '' }
  expect(await writeTranslation(translator, noor, 'pl', 'library-questions', unit.id, typed)).toMatchObject({ ok: true })
  const book = new TranslationBook(northmere.pools.public)
  await book.read()
  expect(inLanguage({ en: unit.key }, 'pl')).toBe('Inaczej')
})

test('the texts of published surveys are there to translate, and a new one is said in that language', async () => {
  const { translator } = northmere.pools
  const units = await readUnits(translator, noor.token, 'so', 'questions')
  expect(units.map(({ key }) => key)).toContain(revisit.survey.focus)
  expect(units.map(({ key }) => key)).toContain(revisit.survey.questions[0]?.title.en)
  const { id, of, key, words } = units[0] as Unit
  await writeTranslation(translator, noor, 'so', 'questions', id, { words: 'Tijaabo', state: 'drafted', of, seen: words ?? '' })
  await new TranslationBook(northmere.pools.public).read()
  expect(inLanguage({ en: key }, 'so')).toBe('Tijaabo')
  expect(inLanguage({ en: 'Never asked' }, 'so')).toBe('Never asked')
})

describe('nothing is lost and nothing breaks a page', () => {
  test('of two who write the same text at once, the second is told and shown both', async () => {
    const unit = await find('toStart')
    const answers = await Promise.all([write(unit, 'ایک'), write(unit, 'دو')])
    expect(answers.filter((each) => each?.ok)).toHaveLength(1)
    expect(answers.filter((each) => each && 'conflict' in each)).toHaveLength(1)
  })

  test('a lost blank and an empty text are refused', async () => {
    const unit = await find('start.title')
    expect(await write(unit, 'بتائیں')).toMatchObject({ ok: false, problem: { problem: 'lostBlank', blanks: '{{areaName}}' } })
    expect(await write(unit, ' ')).toMatchObject({ ok: false, problem: { problem: 'empty' } })
    expect(await write({ ...unit, of: 'another' }, 'بتائیں {{areaName}}')).toHaveProperty('conflict')
  })

  test('a file goes out and comes back without a change; one with mistakes changes nothing and is told them all', async () => {
    const { translator } = northmere.pools
    const file = asFile('ur', 'survey', await readUnits(translator, noor.token, 'ur', 'survey'))
    const back = readXliff(writeXliff(file))
    expect(back).toEqual(file)
    expect(await importTranslations(translator, noor, file)).toEqual({ ok: true, changed: 0 })
    const wrong = {
      ...file,
      texts: [
        { key: 'no.such', english: 'x', words: 'y', state: 'drafted' as const },
        { key: 'start.title', english: 'Other', words: '{{areaName}}', state: 'drafted' as const },
        { key: 'toStart', english: 'Go to the start of the survey', words: 'شروع {{where}}', state: 'drafted' as const },
        { key: 'continue', english: 'Continue', words: 'چلیں', state: 'drafted' as const },
      ],
    }
    const refused = await importTranslations(translator, noor, wrong)
    expect(refused).toMatchObject({ ok: false, problems: [{ problem: 'unknownKey' }, { problem: 'otherEnglish' }, { problem: 'madeUpBlank' }] })
    expect((await find('continue')).words).toBe('آگے بڑھیے')
    expect(await importTranslations(translator, noor, { ...wrong, texts: wrong.texts.slice(3) })).toEqual({ ok: true, changed: 1 })
  })
})

test('somebody who does not translate is no translator, and the database shows and takes nothing all the same', async () => {
  const rowan = await signedIn(northmere.pools, 'Rowan Hale')
  expect(proveTranslator(rowan)).toBeNull()
  const { translator } = northmere.pools
  expect(await readUnits(translator, rowan.token, 'ur', 'questions')).toEqual([])
  const before = (await find('continue')).words
  const seen = (await readUnits(translator, rowan.token, 'ur', 'survey')).find(({ key }) => key === 'continue') as Unit
  const typed = { words: 'نہیں', state: 'checked' as const, of: seen.of, seen: seen.words ?? '' }
  await expect(writeTranslation(translator, rowan as Translator, 'ur', 'survey', seen.id, typed)).rejects.toThrow(/row-level security/)
  expect((await find('continue')).words).toBe(before)
})

test('each deed is on the record', async () => {
  const deeds = await northmere.superuser`select distinct deed from heard.audit_event where person_id = ${noor.person.id}`
  expect(deeds.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['wrote-translation', 'imported-translations']))
})

test('the counts say how far each language is', async () => {
  const counts = await countTranslations(northmere.pools.translator, noor.token)
  expect(counts.map(({ language }) => language)).toEqual(['pl', 'ro', 'ur', 'pa', 'bn', 'ar', 'so'])
  expect(counts.every(({ rooms }) => rooms.some((room) => room.counts.drafted > 0))).toBe(true)
})
