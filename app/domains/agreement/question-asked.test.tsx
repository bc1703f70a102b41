import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { aSeveral, aSingle } from '~tests/support/questions'
import { QuestionAsked } from './question-asked'

const shown = (question: SurveyQuestion) =>
  renderToStaticMarkup(<QuestionAsked question={question} number={2} among={[aSingle, question]} />)

it('whoever agrees to a question reads who is asked it', () => {
  const followUp: SurveyQuestion = { ...aSeveral, showIf: { when: 'all', of: [{ question: aSingle.key, is: 'chosen', option: 'long' }] } }
  expect(shown(followUp)).toContain(`Asked only if “${aSingle.title.en}” is “long”.`)
  expect(shown(aSeveral)).not.toContain('Asked only if')
})

it('only the first answer that stands apart comes after "or", as on families’ pages', () => {
  const unsure = { key: 'unsure', label: { en: 'I do not know' }, apart: true } as const
  expect(shown({ ...aSeveral, options: [...aSeveral.options, unsure] })).toContain('<li>or None of these</li><li>I do not know</li>')
})
