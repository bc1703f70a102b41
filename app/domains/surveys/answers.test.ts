import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import words from '~locales/en/surveys.json'
import { aScale, aSeveral, aSingle, aWords } from '~tests/support/questions'
import { asFormValues, parseAnswer } from './answers'
import { keepFor } from './show-if'

const problemOf = (parsed: ReturnType<typeof parseAnswer>) => (parsed.ok ? null : parsed.problem)
const all = [aScale, aSingle, aSeveral, aWords]

test('any question may be skipped', () => {
  for (const question of all) {
    expect(parseAnswer(question, [])).toEqual({ ok: true, answer: undefined })
    expect(parseAnswer(question, [''])).toEqual({ ok: true, answer: undefined })
  }
})

describe('choices', () => {
  test('an answer that is not on the page is refused', () => {
    for (const question of [aScale, aSingle, aSeveral]) {
      expect(problemOf(parseAnswer(question, ['somewhere-else']))?.key).toBe('problems.notOnThePage')
    }
  })

  test('one is one: two answers to a scale are not quietly cut down', () => {
    expect(problemOf(parseAnswer(aScale, ['middle', 'very-well']))?.key).toBe('problems.onlyOne')
    expect(parseAnswer(aScale, ['unknown'])).toEqual({ ok: true, answer: 'unknown' })
  })

  test('several are kept once each, in the order of the question', () => {
    expect(parseAnswer(aSeveral, ['health', 'school', 'health'])).toEqual({
      ok: true,
      answer: ['school', 'health'],
    })
  })

  test('"None of these" with something else is asked about, not guessed', () => {
    const problem = problemOf(parseAnswer(aSeveral, ['none', 'school']))
    expect(problem).toEqual({ key: 'problems.apartWithOthers', values: { option: 'None of these' } })
    expect(parseAnswer(aSeveral, ['none'])).toEqual({ ok: true, answer: ['none'] })
  })
})

describe('words', () => {
  test('a line that a browser ends with two characters counts one', () => {
    expect(parseAnswer(aWords, ['One.\r\nTwo.\rThree.'])).toEqual({ ok: true, answer: 'One.\nTwo.\nThree.' })
  })

  test('control characters go, letters of every script and joiners stay', () => {
    expect(parseAnswer(aWords, ['a\u0000b\u0007\tc\u0085'])).toEqual({ ok: true, answer: 'ab c' })
    expect(parseAnswer(aWords, ['می\u200Cخواهم'])).toEqual({ ok: true, answer: 'می\u200Cخواهم' })
  })

  test('the same letter typed two ways is one letter', () => {
    expect(parseAnswer(aWords, ['Zoe\u0308'])).toEqual({ ok: true, answer: 'Zoë' })
  })

  test('an emoji is one character', () => {
    expect(parseAnswer(aWords, ['🙂'.repeat(20)]).ok).toBe(true)
  })

  test('too long says by how many, and cuts nothing', () => {
    const problem = problemOf(parseAnswer(aWords, ['x'.repeat(23)]))
    expect(problem).toEqual({ key: 'problems.tooLong', values: { count: 3, longest: 20 } })
  })

  test('whatever is typed comes out as text that can be stored, and stays as it is when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 15 }), (typed) => {
        const parsed = parseAnswer(aWords, [typed])
        const answer = parsed.ok ? (parsed.answer ?? '') : ''
        expect(answer).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u)
        if (answer) expect(parseAnswer(aWords, [answer as string])).toEqual(parsed)
      }),
    )
  })
})

test('every problem has its words', () => {
  const keys = Object.keys(words.problems).map((key) => `problems.${key.replace(/_.*/, '')}`)
  for (const [question, values] of [
    [aScale, ['x']],
    [aSingle, ['short', 'long']],
    [aSeveral, ['none', 'school']],
    [aWords, ['x'.repeat(21)]],
  ] as const) {
    expect(keys).toContain(problemOf(parseAnswer(question, [...values]))?.key)
  }
})

describe('a draft of an older version', () => {
  const draft = {
    early: 'quite-well',
    wait: 'short',
    help: ['school', 'gone'],
    gone: 'yes',
    'one-thing': 'More time.',
  }

  test('keeps every answer that the newer version still asks for, and nothing else', () => {
    expect(keepFor({ questions: all }, draft)).toEqual({
      early: 'quite-well',
      wait: 'short',
      'one-thing': 'More time.',
    })
  })

  test('is not fooled by a question that changed its kind', () => {
    expect(keepFor({ questions: [{ ...aSingle, key: 'help' }] }, draft)).toEqual({})
  })

  test('what was kept is kept again', () => {
    const kept = keepFor({ questions: all }, draft)
    expect(keepFor({ questions: all }, kept)).toEqual(kept)
    expect(asFormValues(kept.early)).toEqual(['quite-well'])
  })
})
