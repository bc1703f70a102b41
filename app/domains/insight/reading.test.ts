import { expect, test } from 'vitest'
import insight from '~locales/en/insight.json'
import { type DisclosedTable, discloseTables } from './disclosed'
import { withheldReasons } from './protection'
import { leans, readScale, readShare, withheldSentence } from './reading'
import { refusals } from './refusals'

const at = { question: 'early', group: null, withheld: null }
const steps = ['very-badly', 'quite-badly', 'middle', 'quite-well', 'very-well']

function scale(...counts: number[]): DisclosedTable {
  const base = counts.reduce((sum, count) => sum + count, 0)
  const cells = steps.map((option, n) => ({ ...at, option, count: counts[n] ?? 0 }))
  return discloseTables([{ ...at, option: null, count: base }, ...cells]).get('early') as DisclosedTable
}

test('a question leans only where the difference could not be chance', () => {
  expect(readScale(scale(40, 30, 10, 15, 15)).lean).toBe('badly')
  expect(readScale(scale(15, 15, 10, 30, 40)).lean).toBe('well')
  expect(readScale(scale(20, 20, 20, 20, 30)).lean).toBe('too-close')
})

test('the sentence carries both sides, each in words of its own', () => {
  expect(readScale(scale(40, 30, 15, 15, 20)).sentence).toEqual({
    key: 'reading.badly',
    values: {
      badly: { key: 'share.exact', values: { percent: 58 } },
      well: { key: 'share.exact', values: { percent: 30 } },
    },
  })
})

test('a side with a share of 10 % or less has a range and no whisker', () => {
  const { well } = readScale(scale(40, 30, 10, 5, 25))
  expect(well?.share).toEqual({ kind: 'range', from: 23, to: 33 })
  expect(well?.interval).toBeNull()
})

test('what is withheld says why, and shows nothing else', () => {
  const [table] = discloseTables([{ ...at, option: null, count: null, withheld: 'fewer-than-ten' }]).values()
  expect(readScale(table)).toMatchObject({ lean: 'withheld', badly: null, sentence: { key: 'withheld.fewer-than-ten' } })
  expect(withheldSentence(undefined).key).toBe('withheld.not-yet')
})

test('a share reads as a number, or as the range that it is told as', () => {
  expect(readShare({ kind: 'range', from: 0, to: 10 }).key).toBe('share.orLess')
  expect(readShare({ kind: 'range', from: 90, to: 100 }).key).toBe('share.orMore')
  expect(readShare({ kind: 'range', from: 20, to: 30 }).key).toBe('share.between')
})

test('every reason and every lean has its words', () => {
  for (const reason of withheldReasons) expect(insight.withheld).toHaveProperty(reason)
  for (const refusal of refusals) expect(insight.refusals).toHaveProperty(refusal)
  for (const lean of leans) if (lean !== 'withheld') expect(insight.reading).toHaveProperty(lean)
})
