import { expect, it } from 'vitest'
import { blanksIn, keysIn, pageOf, problemWith } from './unit'

const closes = { key: 'start.closes', english: 'Closes {{closes}}. {count} left.' }

it('a translation keeps every blank and makes none up', () => {
  expect(problemWith(closes, 'Zamyka się {{closes}}. Zostało {count}.')).toBeNull()
  expect(problemWith(closes, 'Zamyka się {{closes}}.')).toEqual({ problem: 'lostBlank', blanks: '{count}' })
  expect(problemWith(closes, '{{closes}} {count} {{name}}')).toEqual({ problem: 'madeUpBlank', blanks: '{{name}}' })
  expect(problemWith(closes, ' ')).toMatchObject({ problem: 'empty' })
  expect(problemWith(closes, '\u202e{{closes}} {count}')).toMatchObject({ problem: 'hidden' })
})

it('a form for one may leave its number out, and a new form may say it', () => {
  expect(problemWith({ key: 'left_one', english: '{{count}} letter' }, 'ایک حرف')).toBeNull()
  expect(problemWith({ key: 'left_few', english: '{{count}} letters' }, 'litery')).toMatchObject({ problem: 'lostBlank' })
  expect(problemWith({ key: 'left_one', english: 'one letter' }, '{{count}} litera')).toBeNull()
})

it('a count has the forms of its language', () => {
  const keys = ['a', 'left_one', 'left_other']
  expect(keysIn('ur', keys)).toEqual(keys)
  expect(keysIn('pl', keys)).toEqual(['a', 'left_one', 'left_few', 'left_many', 'left_other'])
  expect(keysIn('ar', keys)).toHaveLength(7)
})

it('blanks are read once each, and a text knows its page', () => {
  expect(blanksIn('{{a}} {{ a }} {b}')).toEqual(['{b}', '{{a}}'])
  expect(pageOf({ room: 'survey', key: 'consent.title' })).toBe('consent')
  expect(pageOf({ room: 'survey', key: 'continue' })).toBe('several')
  expect(pageOf({ room: 'privacy', key: 'title' })).toBe('privacy')
})
