import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scriptStyles } from '~/ui/styles/script-styles'

const here = readFileSync('app/routes/translator/scripts.scss', 'utf8')
const names = { ur: 'nastaliq', pa: 'gurmukhi', bn: 'bengali', ar: 'arabic' }

it('on a translator’s page each script has the typeface and the lines that it has elsewhere', () => {
  expect(Object.keys(scriptStyles)).toEqual(Object.keys(names))
  for (const [language, name] of Object.entries(names)) {
    const script = readFileSync(`app/ui/styles/scripts/${name}.scss`, 'utf8')
    const [, typeface] = script.match(/--script: ('.*');/) ?? []
    const [, lines] = script.match(/--lines: ([\d.]+);/) ?? []
    expect(here).toContain(`[lang='${language}'] {\n  @include script(${typeface}, ${lines});`)
  }
})
