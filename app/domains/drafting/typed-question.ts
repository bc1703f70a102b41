import { type SurveyQuestion, shownOptions } from '~/domains/surveys/question'
import type { Typed } from './typed'

/** A question as the editor's form would have it typed. */
export function typedQuestion(question: SurveyQuestion): Typed {
  const { together, apart } = shownOptions(question)
  const isBanded = question.kind === 'number' || question.kind === 'month'
  const line = ({ label, from, to }: SurveyQuestion['options'][number]) => (isBanded ? `${from ?? ''}-${to ?? ''}: ${label.en}` : label.en)
  const typed: Typed = {
    kind: question.kind,
    title: question.title.en,
    hint: question.hint?.en ?? '',
    easyTitle: question.easy?.title.en ?? '',
    easyHint: question.easy?.hint?.en ?? '',
    easyPicture: question.easy?.picture ?? '',
    name: question.name.en,
    aspect: question.aspect ?? '',
    weakness: String(question.weakness ?? ''),
    options: together.map(line).join('\n'),
    apart: apart.map(({ label }) => label.en).join('\n'),
    longest: String(question.longest ?? ''),
    when: question.showIf?.when ?? 'all',
  }
  for (const [n, { question: of, is, option }] of (question.showIf?.of ?? []).entries()) {
    typed[`rule-${n}`] = `${of}|${option}`
    typed[`is-${n}`] = is
  }
  return typed
}
