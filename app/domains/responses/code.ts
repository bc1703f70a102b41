/**
 * A code that a person keeps on paper or in their head: 15 random symbols (75 bits) and one that checks the typing.
 * Crockford's alphabet: no I, L, O or U to confuse, and each symbol can be read aloud.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomSymbols = 15
export const codeLength = randomSymbols + 1

declare const isCode: unique symbol
export type Code = string & { readonly [isCode]: true }

export type ReadCode =
  | { ok: true; code: Code }
  | { ok: false; problem: { key: `problems.code${'Missing' | 'Short' | 'Long' | 'Strange' | 'Mistyped'}`; values: { count: number } } }

/** @param random at least 15 bytes of chance */
export function makeCode(random: Uint8Array): Code {
  const values = [...random.subarray(0, randomSymbols)].map((byte) => byte & 31)
  if (values.length < randomSymbols) throw new RangeError('a code needs 15 random bytes')
  return [...values, checkOf(values)].map((value) => alphabet[value]).join('') as Code
}

/** Reads what a person typed: spaces, dashes, capitals and the usual mix-ups (O for 0, I or L for 1) do not matter. */
export function readCode(typed: string): ReadCode {
  const symbols = typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const problem = (kind: 'Missing' | 'Short' | 'Long' | 'Strange' | 'Mistyped', count = 0): ReadCode => ({
    ok: false,
    problem: { key: `problems.code${kind}`, values: { count } },
  })
  if (symbols === '') return problem('Missing')
  const values = [...symbols].map((symbol) => alphabet.indexOf(symbol))
  if (values.includes(-1)) return problem('Strange')
  if (values.length < codeLength) return problem('Short', codeLength - values.length)
  if (values.length > codeLength) return problem('Long', values.length - codeLength)
  if (checkOf(values.slice(0, randomSymbols)) !== values[randomSymbols]) return problem('Mistyped')
  return { ok: true, code: symbols as Code }
}

/**
 * A Reed-Solomon check symbol over GF(32): each place weighs differently, so that one wrong symbol, or any two
 * swapped, is always noticed.
 */
function checkOf(values: number[]): number {
  return values.reduce((sum, value, place) => sum ^ times(value, powerOfTwo(place + 1)), 0)
}

function powerOfTwo(exponent: number): number {
  let power = 1
  for (let n = 0; n < exponent; n += 1) power = times(power, 2)
  return power
}

/** Multiplication in GF(32) with x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 0; bit < 5; bit += 1) if ((b >> bit) & 1) product ^= a << bit
  for (let bit = 9; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5)
  return product
}
