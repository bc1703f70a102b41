import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { RecordTold } from './record-told'

it('a record has a heading once something stands on it', () => {
  const line = { deed: 'shared', version: 1, words: '', by: 'Rowan Hale', at: '2026-03-03T10:00:00Z' } as const
  expect(renderToStaticMarkup(<RecordTold record={[]} />)).toBe('')
  expect(renderToStaticMarkup(<RecordTold record={[line]} />)).toMatch(/<h2[^>]*>What happened, and who did it<\/h2>.*Rowan Hale shared version 1\./)
})
