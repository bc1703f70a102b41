import { expect, it } from 'vitest'
import { revisit } from '~db/seed/northmere'
import { voicesHeard } from './voices'

const { questions } = revisit.survey

it('a group whose figure is withheld has none, and what was not released is not there', () => {
  const [support, ...others] = voicesHeard(questions, [
    { question: 'support', option: 'ehc-plan', count: 60 },
    { question: 'support', option: 'neither', count: null },
  ])
  expect(others).toEqual([])
  expect(support?.groups.map(({ option, count }) => [option, count])).toContainEqual(['ehc-plan', 60])
  expect(support?.groups.map(({ option, count }) => [option, count])).toContainEqual(['neither', null])
})

it('nothing but a child’s situation makes a group', () => {
  expect(voicesHeard(questions, [{ question: 'needs-spotted-early', option: 'middle', count: 20 }])).toEqual([])
})
