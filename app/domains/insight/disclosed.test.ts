import { expect, test } from 'vitest'
import { discloseTables } from './disclosed'

const cell = { question: 'early', group: null, withheld: null }

test('a raw count never becomes a figure for a page', () => {
  expect(() => discloseTables([{ ...cell, option: null, count: 23 }])).toThrow('a raw count')
})

test('rounded cells become a table', () => {
  const tables = discloseTables([
    { ...cell, option: null, count: 20 },
    { ...cell, option: 'middle', count: 15 },
  ])
  expect(tables.get('early')).toEqual({ ...cell, base: 20, counts: { middle: 15 } })
})
