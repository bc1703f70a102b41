import { expect, it } from 'vitest'
import { asEnglish, sayWhatIsEnglish } from './english-within'

it('English on a page in another language says so, also within a sentence', () => {
  expect(sayWhatIsEnglish(`<p>صبح ${asEnglish('Start now')}!</p>`)).toBe('<p>صبح <bdi lang="en" dir="ltr">Start now</bdi>!</p>')
})

it('titles, boxes and attributes carry no marks', () => {
  const page = `<title>${asEnglish('Heard')}</title><p title="${asEnglish('a')}">${asEnglish('b')}</p><textarea rows="8">${asEnglish('c')}</textarea>`
  expect(sayWhatIsEnglish(page)).toBe(
    '<title>Heard</title><p title="a"><bdi lang="en" dir="ltr">b</bdi></p><textarea rows="8">c</textarea>',
  )
})

it('a page without marks stays as it is', () => {
  expect(sayWhatIsEnglish('<p>Start now</p>')).toBe('<p>Start now</p>')
})
