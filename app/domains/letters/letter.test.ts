import { expect, it } from 'vitest'
import { letterForm, paragraphsOf, sendingForm } from './letter'

it('a letter has a subject and words', () => {
  const problem = (typed: object) => letterForm.safeParse(typed).error?.issues[0]?.message
  expect(problem({ subject: ' ', body: 'x' })).toBe('problems.noSubject')
  expect(problem({ subject: 'x', body: ' \r\n ' })).toBe('problems.noBody')
  expect(letterForm.parse({ subject: ' A visit ', body: 'One\r\n\r\nTwo\r\n', seen: '2' })).toEqual({ subject: 'A visit', body: 'One\n\nTwo', seen: 2 })
})

it('who does not say which version was seen has seen none', () => {
  for (const seen of [undefined, '', 'two', '-1', '1.5']) expect(letterForm.parse({ subject: 'x', body: 'x', seen }).seen).toBe(0)
})

it('what is recorded as sent was sent today or before, to somebody, in some way', () => {
  const problem = (typed: object) =>
    sendingForm('2026-03-11').safeParse({ version: '1', sentOn: '2026-03-11', toWhom: 'Schools', how: 'email', ...typed }).error?.issues[0]?.message
  expect(problem({})).toBeUndefined()
  expect(problem({ sentOn: '2026-03-12' })).toBe('problems.dayToCome')
  expect(problem({ sentOn: 'yesterday' })).toBe('problems.noDay')
  expect(problem({ toWhom: ' ' })).toBe('problems.noOne')
  expect(problem({ how: 'pigeon' })).toBe('problems.noWay')
  expect(problem({ version: '0' })).toBe('problems.noVersion')
})

it('an empty line ends a paragraph, and lines within one stay', () => {
  expect(paragraphsOf('One\nand more\n\n\n  Two  \n')).toEqual([['One', 'and more'], ['Two']])
})
