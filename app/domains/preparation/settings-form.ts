import { longestVisit, type VisitKind, type VisitSettings, visitSettings } from '~/domains/inspections/visit'

/** What the handbook leaves open of each kind of visit, in the order of the page: the other kind's settings stay as they are. */
export const settingsOf = {
  inspection: ['lastDay', 'draftLetterAfter', 'statementRequired'],
  're-visit': ['noticeCountsAsFirst', 'youngPeoplesQuestionsOnDay', 'lastDay', 'draftLetterAfter'],
} as const satisfies Record<VisitKind, readonly (keyof VisitSettings)[]>

export type SettingField = (typeof settingsOf)[VisitKind][number]
/** '' is what the handbook's own reading gives. */
export type TypedSettings = Record<SettingField, string>

export type ReadSettings = { ok: true; settings: VisitSettings } | { ok: false; wrong: SettingField[] }

export const typedSettings = (settings: VisitSettings): TypedSettings => ({
  noticeCountsAsFirst: yesOrNo(settings.noticeCountsAsFirst),
  youngPeoplesQuestionsOnDay: String(settings.youngPeoplesQuestionsOnDay ?? ''),
  lastDay: String(settings.lastDay ?? ''),
  draftLetterAfter: String(settings.draftLetterAfter),
  statementRequired: yesOrNo(settings.statementRequired),
})

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no')

/** @param before the settings as they stand */
export function readSettings(kind: VisitKind, typed: URLSearchParams, before: VisitSettings): ReadSettings {
  const asked = settingsOf[kind].map((field) => [field, settingOf(field, (typed.get(field) ?? '').trim())])
  const read = visitSettings.safeParse({ ...before, ...Object.fromEntries(asked) })
  if (!read.success) return { ok: false, wrong: [...new Set(read.error.issues.map(({ path }) => path[0] as SettingField))] }
  const { lastDay } = read.data
  const isTooLong = lastDay !== null && lastDay > longestVisit(kind)
  return isTooLong ? { ok: false, wrong: ['lastDay'] } : { ok: true, settings: read.data }
}

/** What nobody could have chosen becomes what no setting is. */
function settingOf(field: SettingField, typed: string): unknown {
  if (field === 'noticeCountsAsFirst' || field === 'statementRequired') return { yes: true, no: false }[typed] ?? null
  if (typed === '') return field === 'draftLetterAfter' ? Number.NaN : null
  return /^-?\d+$/.test(typed) ? Number(typed) : Number.NaN
}
