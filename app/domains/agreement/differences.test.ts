import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'
import { differences, piecesOf } from './differences'

const all = [aScale, aSingle, aSeveral, aWords]

it('two versions that are the same do not differ', () => {
  expect(differences(all, structuredClone(all))).toEqual([])
})

it('a comma is a difference', () => {
  const comma = { ...aScale, title: { en: `${aScale.title.en},` } }
  expect(differences([aScale], [comma])).toMatchObject([{ key: aScale.key, change: 'changed', others: [] }])
})

describe('what was done to a question is told', () => {
  it('added and taken out', () => {
    expect(differences([aScale, aSingle], [aScale, aWords])).toMatchObject([
      { key: aWords.key, change: 'added' },
      { key: aSingle.key, change: 'removed' },
    ])
  })

  it('moved: only the one that was moved', () => {
    const moved = differences([aScale, aSingle, aSeveral, aWords], [aWords, aScale, aSingle, aSeveral])
    expect(moved.map(({ key, moved }) => [key, moved])).toEqual([[aWords.key, true]])
  })

  it('in Easy Read', () => {
    const easy = (words: string) => ({ ...aScale, easy: { title: { en: words }, hint: null } })
    expect(differences([aScale], [easy('Were needs seen?')])).toMatchObject([{ titlePieces: null, easyPieces: [{ kind: 'in', words: 'Were needs seen?' }] }])
    expect(differences([easy('Were needs seen?')], [easy('Were needs seen?')])).toEqual([])
  })

  it('an answer that went and one that came', () => {
    const [first, ...rest] = aSingle.options
    if (!first) throw new Error('it has options')
    const other = { ...aSingle, options: [{ key: 'never', label: { en: 'Never' } }, ...rest] }
    expect(differences([aSingle], [other])).toMatchObject([
      { optionsOut: [first.label.en], optionsIn: ['Never'], others: ['options'] },
    ])
  })
})

it('words that went and words that came are kept apart', () => {
  expect(piecesOf('How long did you wait?', 'How long did your child wait?')).toEqual([
    { kind: 'same', words: 'How long did ' },
    { kind: 'out', words: 'you' },
    { kind: 'in', words: 'your child' },
    { kind: 'same', words: ' wait?' },
  ])
})

it('nothing is lost: without what came in the old words remain, without what went out the new ones', () => {
  const text = fc.array(fc.constantFrom('wait', 'how', 'long', 'you', ',', '?'), { maxLength: 8 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = piecesOf(before, after) ?? [{ kind: 'same' as const, words: before }]
      const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ words }) => words).join('')
      expect(without('out').replace(/\s+/g, '')).toBe(after.replace(/\s+/g, ''))
      expect(without('in').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''))
    }),
  )
})
