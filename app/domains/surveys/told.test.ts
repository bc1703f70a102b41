import { expect, test } from 'vitest'
import { wordsOf } from '~/platform/i18n'
import { aMonth, aNumber, aRanking, aScale, aSeveral, aWords } from '~tests/support/questions'
import { toldAnswer } from './told'

const english = { language: 'en', said: ({ en }: { en: string }) => en, t: wordsOf('survey') } as const

test.each([
  [aScale, 'very-well', ['very-well']],
  [aSeveral, ['school', 'health'], ['school', 'health']],
  [aRanking, ['trust', 'time'], ['First: trust', 'Second: time']],
  [aNumber, '7', ['7']],
  [aNumber, 'unknown', ['I do not know']],
  [aMonth, '2024-03', ['March 2024']],
  [aWords, 'One.\nTwo.', ['One.\nTwo.']],
])('$0.kind is told as the person would say it', (question, answer, lines) => {
  expect(toldAnswer(question, answer, english)).toEqual(lines)
})
