import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { translatedInto, translatedRooms } from '~/domains/translations/translation'
import { contentRoom, englishOf, standingOf } from '~/platform/translated-words'
import { formsOf } from './plural-forms'
import { flat } from './words-kept'
import { otherBlanks, otherForms, unknownKeys } from './words-translated'

const rooms = translatedRooms.filter((room) => room !== contentRoom)
const status = JSON.parse(readFileSync('locales/status.json', 'utf8'))

describe.each(translatedInto)('the words of %s', (language) => {
  const here = rooms.filter((room) => existsSync(`locales/${language}/${room}.json`))
  const words = here.map((room) => ({
    room,
    english: Object.fromEntries(englishOf(room)),
    translated: flat(JSON.parse(readFileSync(`locales/${language}/${room}.json`, 'utf8'))),
  }))
  const all = (find: (each: (typeof words)[number]) => string[]) =>
    words.flatMap((each) => find(each).map((found) => `${each.room}: ${found}`))

  it('answer to keys that English has', () => {
    expect(all(({ english, translated }) => unknownKeys(english, translated))).toEqual([])
  })
  it('leave the same blanks', () => {
    expect(all(({ english, translated }) => otherBlanks(english, translated))).toEqual([])
  })
  it('know one, few and many as the language does', () => {
    expect(all(({ translated }) => otherForms(translated, formsOf(language)))).toEqual([])
  })
  it('hold no hidden characters that turn the direction of writing', () => {
    expect(all(({ translated }) => Object.keys(translated).filter((key) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(translated[key] ?? '')))).toEqual([])
  })
  it('say of nothing that it was checked, unless they are marked so in status.json', () => {
    const checked = all(({ room, translated }) => Object.keys(translated).filter((key) => standingOf(language, room, key) === 'checked'))
    expect(checked.filter((each) => !status[language]?.[each.split(': ')[0] ?? '']?.[each.split(': ')[1] ?? '']?.startsWith('checked '))).toEqual([])
  })
  it('are counted, not asked for: what is missing or stale stays English', () => {
    const standings = rooms.flatMap((room) => [...englishOf(room).keys()].map((key) => standingOf(language, room, key)))
    const count = (which: string) => standings.filter((each) => each === which).length
    process.stdout.write(`${language}: ${count('checked')} checked, ${count('drafted')} drafted, ${count('stale')} stale, ${count('missing')} missing\n`)
  })
})

describe('a small file with mistakes', () => {
  const english = { a: 'Hello {{name}}', steps_one: 'one step', steps_other: '{{count}} steps' }

  it('says what is unknown, lost and made up', () => {
    expect(unknownKeys(english, { a: '', b: '', steps_few: '', a_few: '' })).toEqual(['b'])
    expect(otherBlanks(english, { a: 'Cześć {{nazwa}}', steps_one: 'jeden krok', steps_other: 'kroki' })).toEqual([
      'a: lost name, made up nazwa',
      'steps_other: lost count, made up none',
    ])
  })
  it('says which form is not there, and which is none', () => {
    expect(otherForms({ steps_one: '', steps_other: '', steps_two: '' }, ['one', 'few', 'other'])).toEqual([
      'steps_few is not there',
      'steps_two is not a form',
    ])
  })
})
