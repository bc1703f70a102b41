import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeLength, makeCode, readCode } from './code'

const codes = fc.uint8Array({ minLength: 15, maxLength: 15 }).map(makeCode)
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code is read back however it is spaced or cased, with O for 0 and L for 1', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const written = code.toLowerCase().replace(/(.{4})/g, '$1 - ').replace(/0/g, 'o').replace(/1/g, 'l')
      expect(readCode(written)).toEqual({ ok: true, code })
    }),
  )
})

test('one wrong symbol is always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(codeLength - 1), fc.nat(31), (code, place, other) => {
      fc.pre(symbols[other] !== code[place])
      const mistyped = code.slice(0, place) + symbols[other] + code.slice(place + 1)
      expect(readCode(mistyped)).toMatchObject({ ok: false, problem: { key: 'problems.codeMistyped' } })
    }),
  )
})

test('any two symbols swapped are always noticed', () => {
  fc.assert(
    fc.property(codes, fc.nat(codeLength - 1), fc.nat(codeLength - 1), (code, a, b) => {
      fc.pre(code[a] !== code[b])
      const swapped = [...code]
      ;[swapped[a], swapped[b]] = [code[b] as string, code[a] as string]
      expect(readCode(swapped.join('')).ok).toBe(false)
    }),
  )
})

test('says how many are missing, how many too many, and what does not belong', () => {
  const code = makeCode(new Uint8Array(15).fill(7))
  expect(readCode(code.slice(1))).toMatchObject({ problem: { key: 'problems.codeShort', values: { count: 1 } } })
  expect(readCode(`${code}AB`)).toMatchObject({ problem: { key: 'problems.codeLong', values: { count: 2 } } })
  expect(readCode(`${code.slice(1)}!`)).toMatchObject({ problem: { key: 'problems.codeStrange' } })
  expect(readCode(' - ')).toMatchObject({ problem: { key: 'problems.codeMissing' } })
})
