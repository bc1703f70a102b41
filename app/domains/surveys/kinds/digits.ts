/** Where the ten digits of a script begin: Arabic, Persian and Urdu, Bengali, Panjabi (Gurmukhi), Devanagari. */
const zeros = ['٠', '۰', '০', '੦', '०'].map((zero) => zero.codePointAt(0) ?? 0)

/** Numbers as 0 to 9, whichever digits a phone's keyboard writes. */
export function inOurDigits(typed: string): string {
  return typed.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((first) => first <= code && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}
