import { longestVisit, type VisitKind } from '~/domains/inspections/visit'
import { useWords } from '~/platform/i18n'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { TextField } from '~/ui/fields/text'
import { type SettingField, settingsOf, type TypedSettings } from './settings-form'

interface SettingsAskedProps {
  kind: VisitKind
  typed: TypedSettings
  wrong: readonly SettingField[]
}

/** Each thing that the handbook leaves open, with its own reading first and its paragraph. */
export function SettingsAsked({ kind, typed, wrong }: SettingsAskedProps) {
  const t = useWords('preparation')
  const asked = (field: SettingField) => ({
    id: field,
    size: 'field' as const,
    hint: t(`settings.${field}.hint`),
    problem: wrong.includes(field) ? { prefix: t('problems.prefix'), words: t(`settings.${field}.wrong`) } : undefined,
  })
  return settingsOf[kind].map((field) =>
    field === 'draftLetterAfter' ? (
      <TextField key={field} kind="number" label={t(`settings.${field}.label`)} value={typed[field]} {...asked(field)} />
    ) : (
      <Fieldset key={field} legend={t(`settings.${field}.label`)} {...asked(field)}>
        <RadioAnswers id={field} name={field} chosen={typed[field]} answers={answersOf(field, kind, t)} />
      </Fieldset>
    ),
  )
}

function answersOf(field: Exclude<SettingField, 'draftLetterAfter'>, kind: VisitKind, t: ReturnType<typeof useWords>) {
  if (field === 'noticeCountsAsFirst' || field === 'statementRequired') {
    return ['yes', 'no'].map((value) => ({ value, label: t(`settings.${field}.${value}`) }))
  }
  const shortest = kind === 're-visit' ? 2 : 1
  const days = field === 'lastDay' ? upTo(shortest, longestVisit(kind)) : upTo(-9, -1)
  return [{ value: '', label: t(`settings.${field}.usual`) }, ...days.map((day) => ({ value: String(day), label: t('new.day', { number: day }) }))]
}

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)
