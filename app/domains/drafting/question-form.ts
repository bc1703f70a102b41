import { aspectKeys } from '~/domains/framework/framework'
import { asksForChoices, asksForWords, questionKinds, type SurveyQuestion, surveyQuestion } from '~/domains/surveys/question'
import { pictureKeys } from '~/domains/surveys/pictures'
import { keyOf } from './key-of'
import { limitProblems, longestTexts } from './limits'
import { readOptions } from './option-form'
import { readRule } from './rule-form'
import type { FormProblem, Typed } from './typed'

export type ReadForm = { ok: true; question: SurveyQuestion } | { ok: false; problems: FormProblem[] }

/**
 * Reads the editor's form. A question that is put better is still the same question at the next visit: it keeps its key, and so
 * do its answers (option-form.ts).
 * @param was the question as it stands in the draft; null for a new one
 */
export function readQuestionForm(typed: Typed, was: SurveyQuestion | null): ReadForm {
  const of = (field: string) => (typed[field] ?? '').trim()
  const kind = questionKinds.find((each) => each === of('kind')) ?? 'single'
  const aspect = aspectKeys.find((each) => each === of('aspect')) ?? null
  const picture = pictureKeys.find((each) => each === of('easyPicture'))
  const title = of('title')
  const name = of('name') || title.split(/\s+/).slice(0, 6).join(' ').slice(0, longestTexts.name).replace(/[?.!,]+$/, '')
  const problems: FormProblem[] = limitProblems(typed)
  if (title === '') problems.push({ field: 'title', problem: 'problems.noTitle' })
  const options = readOptions(kind, of('options'), of('apart'), was)
  if (options === null) problems.push({ field: 'options', problem: 'problems.badBands' })
  else if (asksForChoices({ kind }) && options.filter(({ apart }) => !apart).length < 2) problems.push({ field: 'options', problem: 'problems.noOptions' })
  else if (new Set(options.map(({ label }) => label.en)).size < options.length) problems.push({ field: 'options', problem: 'problems.twice' })
  const longest = asksForWords({ kind }) ? Number(of('longest') || (kind === 'line' ? 100 : 1500)) : null
  if (longest !== null && !(Number.isInteger(longest) && longest >= 1 && longest <= 10_000)) problems.push({ field: 'longest', problem: 'problems.noLongest' })
  if (of('easyTitle') === '' && of('easyHint') !== '') problems.push({ field: 'easyTitle', problem: 'problems.noEasyTitle' })
  if (asksForWords({ kind }) && aspect === null) problems.push({ field: 'aspect', problem: 'problems.noAspect' })
  if (problems.length > 0) return { ok: false, problems }

  const showIf = readRule(typed)
  const question = surveyQuestion.safeParse({
    key: was?.key ?? keyOf(name),
    kind,
    about: aspect === null && kind !== 'statement' ? 'situation' : 'experience',
    aspect,
    weakness: aspect === null || of('weakness') === '' ? null : Number(of('weakness')),
    name: { en: name },
    title: { en: title },
    hint: asText(of('hint')),
    ...(of('easyTitle') !== '' && { easy: { title: { en: of('easyTitle') }, hint: asText(of('easyHint')), ...(picture && { picture }) } }),
    options: options ?? [],
    longest,
    ...(kind === 'ranking' && { most: 3 }),
    ...(showIf && { showIf }),
  })
  if (question.success) return { ok: true, question: question.data }
  const isBands = kind === 'number' || kind === 'month'
  return { ok: false, problems: [{ field: 'options', problem: isBands ? 'problems.badBands' : 'problems.twice' }] }
}

const asText = (typed: string) => (typed === '' ? null : { en: typed })
