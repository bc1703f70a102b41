import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ReadRemark } from './remarks'
import { RemarksTold } from './remarks-told'

const remark = (id: string, version: number, answer: string | null): ReadRemark => ({
  id, version, question: 'wait', kind: 'proposes', words: '', proposedTitle: 'How many weeks?', proposedHint: '',
  titlePieces: [{ kind: 'out', words: 'How long?' }, { kind: 'in', words: 'How many weeks?' }], hintPieces: null,
  by: 'Priya Nair', at: '2026-03-03T10:00:00Z', accepted: answer === null ? null : false, answer, answeredBy: 'Rowan Hale',
})

const told = (remarks: ReadRemark[]) =>
  renderToStaticMarkup(<RemarksTold remarks={remarks} newest={2} under={({ id }) => <form id={`answer-${id}`} />} />)

it('a remark on an earlier version says which, keeps its answer and its reason, and has no form', () => {
  const html = told([remark('a', 1, 'Weeks are hard to count.'), remark('b', 1, null)])
  expect(html.match(/About version 1/g)).toHaveLength(2)
  expect(html).toContain('Weeks are hard to count.')
  expect(html).toContain('The next version came before an answer.')
  expect(html).not.toContain('<form')
})

it('a remark on the newest version waits for its answer, and shows what would change', () => {
  const html = told([remark('a', 2, null)])
  expect(html).not.toContain('About version')
  expect(html).toContain('<form id="answer-a">')
  expect(html.replace(/<[^>]+>/g, '')).toContain('Question: [taken out: How long?] [put in: How many weeks?]')
})
