import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scriptStyles } from './script-styles'

const read = (name: string) => readFileSync(`app/ui/styles/${name}.scss`, 'utf8')
const names = { ur: 'nastaliq', pa: 'gurmukhi', bn: 'bengali', ar: 'arabic' }

it('behind sign-in each script has the typeface and the lines that families’ pages have', () => {
  expect(Object.keys(scriptStyles)).toEqual(Object.keys(names))
  for (const [language, name] of Object.entries(names)) {
    const [, typeface] = read(`scripts/${name}`).match(/--script: ('.*');/) ?? []
    const [, lines] = read(`scripts/${name}`).match(/--lines: ([\d.]+);/) ?? []
    expect(read(`scripts/faces/_${name}`)).toContain(`font-family: ${typeface};`)
    expect(read('_other-languages')).toContain(`[lang='${language}'] {\n    @include script(${typeface}, ${lines});`)
  }
})
