import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { longestEasySentence } from '~/domains/surveys/easy-words'
import { wordsOf as wordsIn, sentencesOf } from '~/domains/surveys/reading-age'
import { wordsOf } from '~/platform/words'
import { flat } from './words-kept'
import { otherBlanks, unknownKeys } from './words-translated'

const read = (path: string): Record<string, string> => flat(JSON.parse(readFileSync(path, 'utf8')))
const rooms = readdirSync('locales/en-simple').map((file) => [file.replace('.json', ''), read(`locales/en-simple/${file}`), read(`locales/en/${file}`)] as const)

describe.each(rooms)('Easy Read in %s', (room, easy, english) => {
  it('says what English says, with the same blanks', () => {
    expect(unknownKeys(english, easy)).toEqual([])
    expect(otherBlanks(english, easy)).toEqual([])
  })
  it(`has one idea in a sentence, and no more than ${longestEasySentence} words`, () => {
    const long = Object.values(easy).flatMap(sentencesOf).filter((sentence) => wordsIn(sentence).length > longestEasySentence)
    expect(long).toEqual([])
  })
  it('is said where it is there, and falls back to English where it is not', () => {
    const [key = '', words] = Object.entries(easy).find(([each]) => !english[each]?.includes('{{')) ?? []
    expect(wordsOf(room, 'en-simple')(key)).toBe(words)
    const [other = '', usual] = Object.entries(english).find(([each, text]) => !(each in easy) && !text.includes('{{')) ?? []
    expect(wordsOf(room, 'en-simple')(other)).toBe(usual)
  })
})
