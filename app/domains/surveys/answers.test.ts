import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import words from '~locales/en/surveys.json'
import { aLine, aMonth, aNumber, aRanking, aScale, aSeveral, aSingle, aStatement, aWords, oneOfEachKind } from '~tests/support/questions'
import { asFormValues, choicesOf, parseAnswer } from './answers'
import { keepFor } from './show-if'

const problemOf = (parsed: ReturnType<typeof parseAnswer>) => (parsed.ok ? null : parsed.problem)
const all = [aScale, aSingle, aSeveral, aWords]

test('any question may be skipped', () => {
  for (const question of oneOfEachKind) {
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

describe('a ranking', () => {
  test('keeps the order, and closes up a place that was left empty', () => {
    expect(parseAnswer(aRanking, ['trust', '', 'time'])).toEqual({ ok: true, answer: ['trust', 'time'] })
  })

  test('the same answer twice is asked about', () => {
    expect(problemOf(parseAnswer(aRanking, ['time', 'time', '']))).toEqual({ key: 'problems.rankedTwice', values: { option: 'time' } })
  })

  test('three at most', () => {
    expect(problemOf(parseAnswer(aRanking, ['time', 'plan', 'trust', 'travel']))?.key).toBe('problems.tooManyRanked')
    expect(problemOf(parseAnswer({ ...aRanking, most: 1 }, ['time', 'plan']))?.key).toBe('problems.tooManyRanked')
  })
})

describe('a number', () => {
  test('is kept as typed in the draft, and as its band in a response', () => {
    expect(parseAnswer(aNumber, [' 07 '])).toEqual({ ok: true, answer: '7' })
    expect(parseAnswer(aNumber, ['١٤'])).toEqual({ ok: true, answer: '14' })
    expect(choicesOf(aNumber, '7')).toEqual(['older'])
    expect(choicesOf(aNumber, 'unknown')).toEqual(['unknown'])
  })

  test('what is no whole number, or outside every band, is said', () => {
    for (const typed of ['seven', '7.5', '-1', '7 or 8']) {
      expect(problemOf(parseAnswer(aNumber, [typed]))?.key).toBe('problems.notANumber')
    }
    expect(problemOf(parseAnswer(aNumber, ['26']))).toEqual({ key: 'problems.numberOutside', values: { least: '0', most: '25' } })
  })

  test('typed and "I do not know" ticked as well is asked about', () => {
    expect(problemOf(parseAnswer(aNumber, ['7', 'unknown']))?.key).toBe('problems.apartWithOthers')
    expect(parseAnswer(aNumber, ['', 'unknown'])).toEqual({ ok: true, answer: 'unknown' })
  })
})

describe('a month', () => {
  test('comes as two fields, and again as one from a draft', () => {
    expect(parseAnswer(aMonth, ['3', '2024'])).toEqual({ ok: true, answer: '2024-03' })
    expect(parseAnswer(aMonth, ['2024-03'])).toEqual({ ok: true, answer: '2024-03' })
    expect(choicesOf(aMonth, '2024-03')).toEqual(['lately'])
    expect(choicesOf(aMonth, '2019-11')).toEqual(['before'])
  })

  test('half of it is asked for', () => {
    expect(problemOf(parseAnswer(aMonth, ['3', '']))?.key).toBe('problems.yearMissing')
    expect(problemOf(parseAnswer(aMonth, ['', '2024']))?.key).toBe('problems.monthMissing')
    expect(problemOf(parseAnswer(aMonth, ['3', '24']))?.key).toBe('problems.yearStrange')
    expect(problemOf(parseAnswer(aMonth, ['4', '2026']))?.key).toBe('problems.monthTooLate')
  })
})

test('a few words are one line', () => {
  expect(parseAnswer(aLine, ['One.\r\nTwo.'])).toEqual({ ok: true, answer: 'One. Two.' })
  expect(problemOf(parseAnswer(aLine, ['x'.repeat(21)]))?.key).toBe('problems.tooLong')
})

test('a statement takes no answer, and words are no choice', () => {
  expect(parseAnswer(aStatement, ['yes']).ok).toBe(false)
  expect([aLine, aWords, aStatement].flatMap((question) => choicesOf(question, 'yes'))).toEqual([])
})

test('every answer that was kept is read again as it was', () => {
  const typed = fc.constantFrom('', 'time', 'plan', 'unknown', 'none', 'school', '7', '07', '2024-03', '2024', '3', 'middle', 'One.')
  fc.assert(
    fc.property(fc.constantFrom(...oneOfEachKind), fc.array(typed, { maxLength: 4 }), (question, values) => {
      const parsed = parseAnswer(question, values)
      if (parsed.ok && parsed.answer !== undefined) expect(parseAnswer(question, asFormValues(parsed.answer))).toEqual(parsed)
    }),
  )
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
    [aRanking, ['time', 'time']],
    [{ ...aRanking, most: 1 as const }, ['time', 'plan']],
    [aNumber, ['x']],
    [aNumber, ['26']],
    [aMonth, ['3', '']],
    [aMonth, ['', '2024']],
    [aMonth, ['3', '24']],
    [{ ...aMonth, options: aMonth.options.slice(1) }, ['3', '2001']],
    [aMonth, ['3', '2030']],
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
