import { expect, it } from 'vitest'
import { textMessageLength } from './text-message'

it('a plain text of 160 letters is one message, and one more letter makes two', () => {
  expect(textMessageLength('a'.repeat(160))).toEqual({ characters: 160, messages: 1 })
  expect(textMessageLength('a'.repeat(161))).toEqual({ characters: 161, messages: 2 })
  expect(textMessageLength('a'.repeat(306)).messages).toBe(2)
  expect(textMessageLength('a'.repeat(307)).messages).toBe(3)
})

it('a euro takes the room of two letters', () => {
  expect(textMessageLength(`€${'a'.repeat(158)}`).messages).toBe(1)
  expect(textMessageLength(`€${'a'.repeat(159)}`).messages).toBe(2)
})

it('one letter outside the telephone’s own makes every message shorter', () => {
  expect(textMessageLength('ż'.repeat(70)).messages).toBe(1)
  expect(textMessageLength('ż'.repeat(71)).messages).toBe(2)
  expect(textMessageLength(`’${'a'.repeat(69)}`).messages).toBe(1)
  expect(textMessageLength('سوال '.repeat(27)).messages).toBe(3)
})
