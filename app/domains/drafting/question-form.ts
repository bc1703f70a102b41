import { aspectKeys } from '~/domains/framework/framework'
import { asksForChoices, asksForWords, type Option, questionKinds, scaleSteps, type SurveyQuestion, surveyQuestion } from '~/domains/surveys/question'
import { pictureKeys } from '~/domains/surveys/pictures'
import { freeKey } from './draft'
import { readRule } from './rule-form'
import type { FormProblem, Typed } from './typed'

export type ReadForm = { ok: true; question: SurveyQuestion } | { ok: false; problems: FormProblem[] }

const stepLabels = ['Very badly', 'Quite badly', 'In the middle', 'Quite well', 'Very well']

/**
 * Reads the editor's form. An answer that keeps its words, or its place, keeps its key: a question that is put better is
 * still the same question at the next visit.
 * @param was the question as it stands in the draft; null for a new one
 */
export function readQuestionForm(typed: Typed, was: SurveyQuestion | null): ReadForm {
  const of = (field: string) => (typed[field] ?? '').trim()
  const kind = questionKinds.find((each) => each === of('kind')) ?? 'single'
  const aspect = aspectKeys.find((each) => each === of('aspect')) ?? null
  const picture = pictureKeys.find((each) => each === of('easyPicture'))
  const title = of('title')
  const name = of('name') || title.split(/\s+/).slice(0, 6).join(' ').replace(/[?.!,]+$/, '')
  const problems: FormProblem[] = []
  if (title === '') problems.push({ field: 'title', problem: 'problems.noTitle' })
  const options = readOptions(kind, of('options'), of('apart'), was)
  if (options === null) problems.push({ field: 'options', problem: 'problems.badBands' })
  else if (asksForChoices({ kind }) && options.filter(({ apart }) => !apart).length < 2) problems.push({ field: 'options', problem: 'problems.noOptions' })
  const longest = asksForWords({ kind }) ? Number(of('longest') || (kind === 'line' ? 100 : 1500)) : null
  if (longest !== null && !(longest >= 1 && longest <= 10_000)) problems.push({ field: 'longest', problem: 'problems.noLongest' })
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

function readOptions(kind: SurveyQuestion['kind'], together: string, apart: string, was: SurveyQuestion | null): Option[] | null {
  if (!asksForChoices({ kind })) return []
  const before = (wanted: boolean) => (was?.options ?? []).filter((each) => Boolean(each.apart) === wanted)
  const taken: string[] = []
  const asOption = (label: string, place: number, isApart: boolean): Option => {
    const old = before(isApart)
    const key = freeKey((old.find((each) => each.label.en === label) ?? old[place])?.key ?? keyOf(label), taken)
    taken.push(key)
    return { key, label: { en: label } }
  }
  const asBand = (line: string, place: number): Option | null => {
    const [, from, , to, label] = /^(\d{4}-\d\d|\d+)?\s*(-|–|to)\s*(\d{4}-\d\d|\d+)?\s*:\s*(.+)$/.exec(line) ?? []
    if (label === undefined) return null
    const at = (typed: string | undefined) => (typed === undefined ? {} : kind === 'number' ? Number(typed) : typed)
    return { ...asOption(label, place, false), ...(from && { from: at(from) as never }), ...(to && { to: at(to) as never }) }
  }
  const inOrder = kind === 'scale' ? scaleOptions(together, was) : linesOf(together).map((line, n) => (isBanded(kind) ? asBand(line, n) : asOption(line, n, false)))
  if (inOrder.includes(null)) return null
  return [...(inOrder as Option[]), ...linesOf(apart).map((line, n) => ({ ...asOption(line, n, true), apart: true as const }))]
}

/** Five labels of one's own, the best first as on the page; the usual ones where none are written. */
function scaleOptions(typed: string, was: SurveyQuestion | null): Option[] {
  const own = linesOf(typed).reverse()
  const old = was?.kind === 'scale' ? was.options.filter(({ apart }) => !apart).map(({ label }) => label.en) : stepLabels
  return scaleSteps.map((key, n) => ({ key, label: { en: (own.length === 5 ? own[n] : old[n]) ?? '' } }))
}

const asText = (typed: string) => (typed === '' ? null : { en: typed })
const isBanded = (kind: string) => kind === 'number' || kind === 'month'
const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** "More than a year" is `more-than-a-year`. */
function keyOf(words: string): string {
  const slug = words.normalize('NFD').replace(/[^\p{L}\p{N} -]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
  return slug.slice(0, 50).replace(/-+$/, '') || 'question'
}
