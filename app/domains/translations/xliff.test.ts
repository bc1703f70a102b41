import { expect, it } from 'vitest'
import { type ExchangedFile, readJson, writeJson } from './exchange'
import { readXliff, writeXliff } from './xliff.server'

const file: ExchangedFile = {
  language: 'ur',
  room: 'questions',
  texts: [
    { key: 'Less & more <than> 3 “months”', english: 'Less & more <than> 3 “months”', words: 'کم & زیادہ <سے>  3', state: 'checked' },
    { key: "Isn't it {{closes}}?", english: "Isn't it {{closes}}?", words: null, state: 'drafted' },
    { key: '0042', english: '0042', words: ' 0042 ', state: 'drafted' },
  ],
}

it('what goes out as XLIFF or JSON comes back as it was, to the last space', () => {
  expect(readXliff(writeXliff(file))).toEqual(file)
  expect(readJson(writeJson(file))).toEqual(file)
})

it('a file of another program is read: several segments, entities by number, its own notes', () => {
  const read = readXliff(`<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="pl">
 <file id="survey"><notes><note>theirs</note></notes>
  <unit id="t1" name="start.title"><segment state="final"><source>One. </source><target>Jeden. </target></segment>
   <segment state="reviewed"><source>Two&#8217;s</source><target>Dwa&#x21;</target></segment></unit></file></xliff>`)
  expect(read).toEqual({
    language: 'pl',
    room: 'survey',
    texts: [{ key: 'start.title', english: 'One. Two’s', words: 'Jeden. Dwa!', state: 'drafted' }],
  })
})

it.each([
  ['no file at all', 'hello'],
  ['another version', writeXliff(file).replace('version="2.0" ', 'version="1.2" ')],
  ['another language', writeXliff(file).replace('trgLang="ur"', 'trgLang="fr"')],
  ['a file that defines things for itself', `<!DOCTYPE x [<!ENTITY a "b">]>${writeXliff(file)}`],
  ['marks within a text', writeXliff(file).replace(' 0042 </target>', '<ph id="1"/>0042</target>')],
])('%s is refused', (_, text) => {
  expect(readXliff(text)).toBeNull()
})

it('what is no JSON of Heard is refused', () => {
  expect(readJson('{')).toBeNull()
  expect(readJson('{"language":"ur"}')).toBeNull()
})
