import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { refusedAtTheFront } from './front.server'

const visit = '/inspector/visits/7b1f4c1e-52a0-4d1b-9c55-1f0a6f3e2d03/survey'
const post = (url: string, headers: Record<string, string>) =>
  refusedAtTheFront({ method: 'POST', url, headers: { 'sec-fetch-site': 'same-origin', ...headers } } as unknown as IncomingMessage, () => '')
const file = (bytes: number) => ({ 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(bytes) })
const form = (bytes: number) => ({ 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(bytes) })

test('one door takes a file, up to 2 MB', () => {
  expect(post(`${visit}/xlsform`, file(2 * 1024 * 1024))).toBeNull()
  expect(post(`${visit}/xlsform?added=1`, file(10))).toBeNull()
  expect(post(`${visit}/xlsform`, file(2 * 1024 * 1024 + 1))).toBe('fileTooMuch')
  expect(post(`${visit}/xlsform`, { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' })).toBe('tooMuch')
  expect(post(`${visit}/xlsform`, { ...file(10), 'sec-fetch-site': 'cross-site' })).toBe('anotherSite')
})

test('every other door refuses it, and this one takes plain forms no larger than they do', () => {
  for (const url of [visit, `${visit}/xlsform/more`, `/s/x${visit}/xlsform`, '/s/northmere/check', `/?${visit}/xlsform`])
    expect(post(url, file(10)), url).toBe('wrongKind')
  expect(post(`${visit}/xlsform`, form(512 * 1024))).toBeNull()
  expect(post(`${visit}/xlsform`, form(512 * 1024 + 1))).toBe('tooMuch')
  expect(post(`${visit}/xlsform`, { 'content-type': 'text/plain', 'content-length': '4' })).toBe('wrongKind')
})
