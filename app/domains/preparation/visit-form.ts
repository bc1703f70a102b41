/** A visit as it is typed: every box holds what somebody wrote, right or wrong, so that nothing is ever lost. */
export interface TypedVisit {
  weaknesses: TypedWeakness[]
  fields: TypedFields
}

/** `was` is the number that the weakness had before, '' for a new one: questions follow it when rows move. */
export interface TypedWeakness {
  name: string
  was: string
  actions: TypedAction[]
}

/** What will be done, by whom and by when (68). */
export interface TypedAction {
  words: string
  who: string
  byOn: string
}

export const visitFields = [
  'focus',
  'slug',
  'meetingAt',
  'meetingPlace',
  'meetingAccess',
  'lineTelephone',
  'lineEmail',
  'lineHours',
  'freepost',
  'adviceName',
  'adviceTelephone',
  'adviceEmail',
  'adviceHours',
  'childrenTelephone',
  'childrenEmail',
  'childrenHours',
] as const
export type VisitField = (typeof visitFields)[number]
export type TypedFields = Record<VisitField, string>

export const blankAction: TypedAction = { words: '', who: '', byOn: '' }
export const blankWeakness: TypedWeakness = { name: '', was: '', actions: [blankAction] }

/** The names of the boxes, which are their ids too; numbers count from 1. */
export const box = {
  weakness: (n: number) => `weakness-${n}`,
  was: (n: number) => `was-${n}`,
  action: (n: number, m: number, part: keyof TypedAction) => `action-${n}-${m}-${part}`,
}

export function readTyped(form: URLSearchParams): TypedVisit {
  const weaknesses: TypedWeakness[] = []
  for (let n = 1; form.has(box.weakness(n)); n += 1) {
    weaknesses.push({ name: form.get(box.weakness(n)) ?? '', was: form.get(box.was(n)) ?? '', actions: actionsOf(form, n) })
  }
  const fields = Object.fromEntries(visitFields.map((field) => [field, form.get(field) ?? ''])) as TypedFields
  return { weaknesses, fields }
}

function actionsOf(form: URLSearchParams, n: number): TypedAction[] {
  const actions: TypedAction[] = []
  for (let m = 1; form.has(box.action(n, m, 'words')); m += 1) {
    const of = (part: keyof TypedAction) => form.get(box.action(n, m, part)) ?? ''
    actions.push({ words: of('words'), who: of('who'), byOn: of('byOn') })
  }
  return actions
}

/**
 * What the form holds after a press on one of the buttons for rows: add=weakness, add=2 (an action of the second),
 * remove=2, remove=2-1. Null where another button was pressed.
 */
export function afterRowButton(form: URLSearchParams, typed: TypedVisit): TypedVisit | null {
  const add = form.get('add')
  const remove = form.get('remove')
  if (add === 'weakness') return { ...typed, weaknesses: [...typed.weaknesses, blankWeakness] }
  if (add !== null) return withActions(typed, Number(add), (actions) => [...actions, blankAction])
  if (remove === null) return null
  const [n = 0, m] = remove.split('-').map(Number)
  if (m !== undefined) return withActions(typed, n, (actions) => actions.filter((_, at) => at !== m - 1))
  return { ...typed, weaknesses: typed.weaknesses.filter((_, at) => at !== n - 1) }
}

function withActions(typed: TypedVisit, n: number, change: (actions: TypedAction[]) => TypedAction[]): TypedVisit {
  const weaknesses = typed.weaknesses.map((each, at) => (at === n - 1 ? { ...each, actions: change(each.actions) } : each))
  return { ...typed, weaknesses }
}
