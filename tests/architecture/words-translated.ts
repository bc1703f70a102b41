import { formless, type Forms, formOf } from './plural-forms'

type Words = Record<string, string>

/** Keys that English has not: nothing would ever say them. */
export function unknownKeys(english: Words, translated: Words): string[] {
  const known = new Set(Object.keys(english).map(formless))
  return Object.keys(translated).filter((key) => !(key in english) && !(formOf(key) && known.has(formless(key))))
}

/** Blanks that were lost or made up on the way. A form for one or two may leave the count out: "one letter". */
export function otherBlanks(english: Words, translated: Words): string[] {
  return Object.entries(translated).flatMap(([key, words]) => {
    const meant = blanksOf(english[key] ?? english[`${formless(key)}_other`] ?? '')
    const said = blanksOf(words)
    const mayLack = ['_zero', '_one', '_two'].some((form) => key.endsWith(form)) ? ['count'] : []
    const lost = meant.filter((blank) => !said.includes(blank) && !mayLack.includes(blank))
    const madeUp = said.filter((blank) => !meant.includes(blank) && blank !== 'count')
    return lost.length + madeUp.length > 0 ? [`${key}: lost ${lost.join(' ') || 'none'}, made up ${madeUp.join(' ') || 'none'}`] : []
  })
}

/** A key of many has just the forms that its language has (CLDR). */
export function otherForms(translated: Words, forms: Forms): string[] {
  const bases = new Set(Object.keys(translated).filter(formOf).map(formless))
  return [...bases].flatMap((base) => {
    const lacking = forms.filter((form) => !(`${base}_${form}` in translated))
    const strange = Object.keys(translated).filter((key) => formless(key) === base && !forms.includes(formOf(key) ?? ''))
    return [...lacking.map((form) => `${base}_${form} is not there`), ...strange.map((key) => `${key} is not a form`)]
  })
}

const blanksOf = (words: string) => [...new Set([...words.matchAll(/\{+\s*(\w+)\s*\}+/g)].map(([, name = '']) => name))].sort()
