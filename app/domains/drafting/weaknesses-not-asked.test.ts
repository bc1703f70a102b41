import { expect, it } from 'vitest'
import { aScale, aStatement, aWords } from '~tests/support/questions'
import { weaknessesNotAsked } from './weaknesses-not-asked'

const waits = { number: 1, name: 'Waits' }
const exclusions = { number: 2, name: 'Exclusions' }

it('a weakness that no question asks about is named', () => {
  expect(weaknessesNotAsked([{ ...aScale, weakness: 1 }, aWords], [waits, exclusions])).toEqual([exclusions])
  expect(weaknessesNotAsked([{ ...aScale, weakness: 1 }, { ...aWords, weakness: 2 }], [waits, exclusions])).toEqual([])
})

it('a text to read asks nothing', () => {
  expect(weaknessesNotAsked([{ ...aStatement, weakness: 1 }], [waits])).toEqual([waits])
})
