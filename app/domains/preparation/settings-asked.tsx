import { longestVisit, type VisitKind } from '~/domains/inspections/visit'
import { useWords } from '~/platform/i18n'
import { RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { Select } from '~/ui/fields/select'
import { TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { type SettingField, settingsOf, type TypedSettings } from './settings-form'

interface SettingsAskedProps {
  kind: VisitKind
  typed: TypedSettings
  wrong: readonly SettingField[]
}

/** Each thing that the handbook leaves open, with its own reading first and its paragraph. */
export function SettingsAsked({ kind, typed, wrong }: SettingsAskedProps) {
  const t = useWords('preparation')
  const fields = typedFields({ prefix: t('problems.prefix'), wrong: wrong.map((id) => ({ id, words: t(`settings.${id}.wrong`) })), typed })
  const asked = (field: SettingField) => ({ ...fields(field), hint: t(`settings.${field}.hint`) })
  return settingsOf[kind].map((field) => {
    const label = t(`settings.${field}.label`)
    if (field === 'draftLetterAfter') return <TextField key={field} kind="number" label={label} {...asked(field)} />
    if (field === 'lastDay' || field === 'youngPeoplesQuestionsOnDay') {
      const options = [{ value: '', label: t(`settings.${field}.usual`) }, ...daysFor[field](kind).map((day) => ({ value: String(day), label: t('new.day', { number: day }) }))]
      return <Select key={field} name={field} label={label} chosen={typed[field]} options={options} {...asked(field)} />
    }
    return (
      <Fieldset key={field} legend={label} {...asked(field)}>
        <RadioAnswers id={field} name={field} chosen={typed[field]} answers={['yes', 'no'].map((value) => ({ value, label: t(`settings.${field}.${value}`) }))} />
      </Fieldset>
    )
  })
}

const daysFor = {
  lastDay: (kind: VisitKind) => upTo(kind === 're-visit' ? 2 : 1, longestVisit(kind)),
  youngPeoplesQuestionsOnDay: () => upTo(-9, -1),
}

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n)
