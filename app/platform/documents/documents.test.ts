import { expect, it } from 'vitest'
import { asEnglish } from '../english-within'
import { typeset } from './documents.server'
import { inPieces } from './pieces'
import { textOf } from '~tests/support/pdf'

const sheet = { language: 'en', title: 'A letter', foot: 'Heard', size: 14 } as const
const template = '#show: sheet\n= #said(given.title)\n#said(given.words)'

it('what people wrote is set as they wrote it and is never code', async () => {
  const words = '#panic("no") $x^2$ *bold* _soft_ [inside] <label> @person \\ // end "quoted" {{braces}}'
  const text = await textOf(await typeset(template, sheet, { words }))
  expect(text).toContain(words)
})

it('is tagged, has its title and language, and is the same file when asked for again', async () => {
  const pdf = await typeset(template, sheet, { words: 'Once' })
  const source = Buffer.from(pdf).toString('latin1')
  expect(source).toContain('/MarkInfo')
  expect(source).toContain('pdfuaid:part')
  expect(source).toMatch(/\/Lang \(en/)
  expect(await typeset(template, sheet, { words: 'Once' })).toBe(pdf)
})

it('is refused without an alternative text, with a level of heading left out, and without a title', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="5" height="5"/></svg>'
  const problem = (body: string, title = 'A letter') =>
    typeset(`#show: sheet\n${body}`, { ...sheet, title }, { svg }).then(() => 'none', (each: Error) => each.message)
  expect(await problem('= One\n#image(bytes(given.svg), format: "svg")')).toContain('missing alt text')
  expect(await problem('=== Three')).toContain('heading must be of level 1')
  expect(await problem('= One', '')).toContain('missing document title')
  expect(await problem('= One\n#picture(given.svg, "A square", 1cm)')).toBe('none')
})

it('a text that had to stay English says which piece is English', () => {
  expect(inPieces({ a: ['x', `Before ${asEnglish('here')} after`], b: 2 })).toEqual({
    a: ['x', [{ words: 'Before ', english: false }, { words: 'here', english: true }, { words: ' after', english: false }]],
    b: 2,
  })
})

it('each script has its own face', async () => {
  const faces = { ur: 'NotoNastaliqUrdu', ar: 'NotoSansArabic', bn: 'NotoSansBengali', pa: 'NotoSansGurmukhi', pl: 'AtkinsonHyperlegible' }
  const words = { ur: 'سوال', ar: 'سؤال', bn: 'প্রশ্ন', pa: 'ਸਵਾਲ', pl: 'Pytanie żółć' }
  for (const language of ['ur', 'ar', 'bn', 'pa', 'pl'] as const) {
    const pdf = await typeset(template, { ...sheet, language }, { words: words[language] })
    expect(Buffer.from(pdf).toString('latin1'), language).toContain(faces[language])
  }
})
