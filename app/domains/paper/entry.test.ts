import { describe, expect, test } from 'vitest'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'
import { differing, isForSecondEntry, readEntry, readWay } from './entry'
import { settle } from './settle'

const questions = [aScale, aSingle, aSeveral, aWords]

describe('a paper that is typed in', () => {
  test('is read field by field, and what is empty was skipped', () => {
    const typed = { 'q-early': '5', 'q-wait': '', 'q-help': '2 1', 'q-one-thing': ' Listen to us. ' }
    expect(readEntry(questions, typed)).toEqual({
      answers: { early: 'very-badly', help: ['school', 'health'], 'one-thing': 'Listen to us.' },
      problems: [],
    })
  })

  test('says of each field what is wrong with it', () => {
    const { problems } = readEntry(questions, { 'q-early': '9', 'q-wait': '1 2', 'q-help': '1 3', 'q-one-thing': 'x'.repeat(30) })
    expect(problems.map(({ at, room, key }) => `${at} ${room} ${key}`)).toEqual([
      'q-early paper-entry problems.noSuchNumber',
      'q-wait surveys problems.onlyOne',
      'q-help surveys problems.apartWithOthers',
      'q-one-thing surveys problems.tooLong',
    ])
  })

  test('came on paper or by telephone, never online', () => {
    expect([readWay('paper'), readWay('telephone'), readWay('online'), readWay(undefined)]).toEqual(['paper', 'telephone', null, null])
  })

  test('is typed in again once in five, a call never', () => {
    const chances = Array.from({ length: 100 }, (_, n) => n / 100)
    expect(chances.filter((chance) => isForSecondEntry('paper', chance))).toHaveLength(20)
    expect(chances.filter((chance) => isForSecondEntry('telephone', chance))).toHaveLength(0)
  })
})

describe('two entries of one paper', () => {
  const first = { early: 'middle', help: ['school'], 'one-thing': 'Listen  to us.' }

  test('agree where a reader would see no difference', () => {
    expect(differing(questions, first, { ...first, 'one-thing': 'Listen to\nus. ' })).toEqual([])
  })

  test('differ where an answer is another, is missing or is there only now', () => {
    const second = { early: 'quite-well', wait: 'long', 'one-thing': 'Listen to me.' }
    expect(differing(questions, first, second)).toEqual(questions)
  })

  test('are settled as decided: the first, the second or the paper again, which may have been left empty', () => {
    const second = { early: 'quite-well', wait: 'long' }
    const typed = { 'right-early': 'first', 'right-wait': 'neither', 'again-wait': '', 'right-help': 'neither', 'again-help': '2', 'right-one-thing': 'second' }
    expect(settle(questions, first, second, typed)).toEqual({ answers: { early: 'middle', help: ['health'] }, problems: [] })
  })

  test('are not settled while one is undecided or wrongly typed', () => {
    const { problems } = settle([aScale, aSingle], first, {}, { 'right-wait': 'neither', 'again-wait': '7' })
    expect(problems.map(({ at, key }) => `${at} ${key}`)).toEqual(['right-early problems.noRight', 'again-wait problems.noSuchNumber'])
  })
})
