import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openHandle, sealHandle } from './withdrawal-handle.server'

const plain = (id: string) => id.replaceAll('-', '')

test('what is sealed comes out again for its own key, and for no other', () => {
  const key = randomBytes(32)
  const handle = { response: randomUUID(), words: [randomUUID(), randomUUID()] }
  const sealed = sealHandle(key, handle)
  expect(openHandle(key, sealed)).toEqual({ response: plain(handle.response), words: handle.words.map(plain) })
  expect(() => openHandle(randomBytes(32), sealed)).toThrow()
})

test('a handle has the same length whatever it holds', () => {
  const lengths = [0, 1, 16].map((count) => sealHandle(randomBytes(32), { response: randomUUID(), words: Array.from({ length: count }, () => randomUUID()) }).length)
  expect(lengths).toEqual([300, 300, 300])
})
