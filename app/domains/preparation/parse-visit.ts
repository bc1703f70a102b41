import { z } from 'zod'
import { type VisitKind, type VisitParticulars, visitParticulars } from '~/domains/inspections/visit'
import { box, type TypedAction, type TypedFields, type TypedVisit, type VisitField } from './visit-form'

export const formProblems = [
  'noWeakness',
  'noName',
  'noWords',
  'noWho',
  'noDay',
  'noFocus',
  'tooLong',
  'slugShape',
  'slugTaken',
  'meetingAt',
  'empty',
  'telephone',
  'email',
  'freepost',
  'published',
] as const
export type FormProblem = (typeof formProblems)[number]

/** `id` is the box's, so that the summary leads to it. */
export interface Wrong {
  id: string
  problem: FormProblem
}

export interface WeaknessAsked {
  name: string
  /** Its number before, null for a new one. */
  was: number | null
  actions: TypedAction[]
}

/** What a lead inspector settles about a visit, beside its day. */
export interface VisitAsked {
  weaknesses: WeaknessAsked[]
  focus: string
  slug: string
  particulars: Omit<VisitParticulars, 'settings'>
}

export type ParsedVisit = { ok: true; visit: VisitAsked } | { ok: false; problems: Wrong[] }

/** A re-visit looks at the weaknesses of the written statement, so it has at least one (109); an inspection has none yet. */
export function parseVisit(kind: VisitKind, typed: TypedVisit): ParsedVisit {
  const weaknesses = kind === 're-visit' ? typed.weaknesses.map(trimmed) : []
  const problems = [
    ...(kind === 're-visit' ? weaknessProblems(weaknesses) : []),
    ...fieldProblems(typed.fields),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const { focus, slug } = typed.fields
  return { ok: true, visit: { weaknesses: weaknesses.filter(isWritten).map(asAsked), focus: focus.trim(), slug: slug.trim(), particulars: particularsOf(typed.fields) } }
}

const isWrittenAction = ({ words, who, byOn }: TypedAction) => words !== '' || who !== '' || byOn !== ''
const isWritten = ({ name, actions }: { name: string; actions: TypedAction[] }) => name !== '' || actions.some(isWrittenAction)

const trimmed = ({ name, was, actions }: TypedVisit['weaknesses'][number]) => ({
  name: name.trim(),
  was,
  actions: actions.map((each) => ({ words: each.words.trim(), who: each.who.trim(), byOn: each.byOn.trim() })),
})

const asAsked = ({ name, was, actions }: ReturnType<typeof trimmed>): WeaknessAsked => ({
  name,
  was: /^[1-9]\d?$/.test(was) ? Number(was) : null,
  actions: actions.filter(isWrittenAction),
})

function weaknessProblems(weaknesses: ReturnType<typeof trimmed>[]): Wrong[] {
  if (!weaknesses.some(isWritten)) return [{ id: weaknesses.length > 0 ? box.weakness(1) : 'add-weakness', problem: 'noWeakness' }]
  return weaknesses.flatMap((each, at) => {
    if (!isWritten(each)) return []
    const name = lineProblem(each.name, 'noName', 200)
    return [
      ...(name ? [{ id: box.weakness(at + 1), problem: name }] : []),
      ...each.actions.flatMap((action, m) => (isWrittenAction(action) ? actionProblems(action, at + 1, m + 1) : [])),
    ]
  })
}

/** The statement says what, who and by when (68); half of it helps nobody at the visit. */
function actionProblems({ words, who, byOn }: TypedAction, n: number, m: number): Wrong[] {
  const found: [keyof TypedAction, FormProblem | null][] = [
    ['words', lineProblem(words, 'noWords', 1000)],
    ['who', lineProblem(who, 'noWho', 200)],
    ['byOn', z.iso.date().safeParse(byOn).success ? null : 'noDay'],
  ]
  return found.flatMap(([part, problem]) => (problem ? [{ id: box.action(n, m, part), problem }] : []))
}

function lineProblem(words: string, missing: FormProblem, longest: number): FormProblem | null {
  if (words === '') return missing
  return words.length > longest ? 'tooLong' : null
}

/** A rehearsal's address is its survey's with this and a few letters that nobody guesses, so no survey's own may have it. */
export const rehearsalMark = '-rehearsal'

const isSlug = (slug: string) => /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(slug) && !slug.includes(rehearsalMark)

function fieldProblems(fields: TypedFields): Wrong[] {
  const focus = lineProblem(fields.focus.trim(), 'noFocus', 1000)
  return [
    ...(focus ? [{ id: 'focus', problem: focus }] : []),
    ...(isSlug(fields.slug.trim()) ? [] : [{ id: 'slug', problem: 'slugShape' as const }]),
    ...particularsProblems(fields),
  ]
}

const boxOf: Record<string, VisitField> = {
  'openMeeting.at': 'meetingAt',
  'openMeeting.place': 'meetingPlace',
  'surveyLine.telephone': 'lineTelephone',
  'surveyLine.email': 'lineEmail',
  'surveyLine.hours': 'lineHours',
  freepost: 'freepost',
  'adviceService.name': 'adviceName',
  'adviceService.telephone': 'adviceTelephone',
  'adviceService.email': 'adviceEmail',
  'adviceService.hours': 'adviceHours',
  'childrensServices.telephone': 'childrenTelephone',
  'childrensServices.email': 'childrenEmail',
  'childrensServices.hours': 'childrenHours',
}

/** The visit's own rule decides; here its complaint is brought to the box that it is about. */
function particularsProblems(fields: TypedFields): Wrong[] {
  const read = visitParticulars.omit({ settings: true }).safeParse(particularsOf(fields))
  if (read.success) return []
  const boxes = new Set(read.error.issues.map(({ path }) => boxOf[path.slice(0, 2).join('.')] ?? boxOf[String(path[0])]).filter((each) => each !== undefined))
  return [...boxes].map((id) => ({ id, problem: particularProblem(id) }))
}

function particularProblem(id: VisitField): FormProblem {
  if (id === 'meetingAt' || id === 'freepost') return id
  if (id.endsWith('Telephone')) return 'telephone'
  return id.endsWith('Email') ? 'email' : 'empty'
}

const linesOf = (typed: string) => typed.split('\n').map((line) => line.trim()).filter((line) => line !== '')

function particularsOf(fields: TypedFields): VisitAsked['particulars'] {
  const of = (field: VisitField) => fields[field].trim()
  const email = (field: VisitField) => of(field) || null
  return {
    openMeeting: { at: of('meetingAt'), place: of('meetingPlace'), access: of('meetingAccess') },
    surveyLine: { telephone: of('lineTelephone'), email: email('lineEmail'), hours: of('lineHours') },
    freepost: linesOf(fields.freepost),
    adviceService: { name: of('adviceName'), telephone: of('adviceTelephone'), email: email('adviceEmail'), hours: of('adviceHours') },
    childrensServices: { telephone: of('childrenTelephone'), email: email('childrenEmail'), hours: of('childrenHours') },
  }
}
