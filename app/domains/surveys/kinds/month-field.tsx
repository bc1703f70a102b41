import { useLanguage, useWords } from '~/platform/i18n'
import { monthNames } from '~/platform/moments'
import { Fieldset } from '~/ui/fields/fieldset'
import { Select } from '~/ui/fields/select'
import { TextField } from '~/ui/fields/text'
import { apartFromTyped } from './choice'
import { ApartAnswers } from './choice-field'
import type { FieldProps } from './field'
import { monthAndYear } from './month'

/** A list of months and a box for the year: a calendar would be slower, and cannot be used by everyone. */
export function MonthField(props: FieldProps) {
  const { question, name, values, title, asked } = props
  const t = useWords('survey')
  const language = useLanguage()
  const [month = '', year = ''] = monthAndYear(apartFromTyped(question, values).typed)
  const isWrong = asked.problem !== undefined
  const months = monthNames(language).map((label, n) => ({ value: String(n + 1).padStart(2, '0'), label }))
  return (
    <Fieldset {...asked} legend={title}>
      <div className="field-row">
        <Select
          id={asked.id} name={name} label={t('question.month')} isWrong={isWrong}
          options={[{ value: '', label: t('question.nothingHere') }, ...months]} chosen={month}
        />
        <TextField id={`${asked.id}-2`} name={`${name}-2`} size="field" label={t('question.year')} value={year} kind="number" autoComplete="off" isWrong={isWrong} />
      </div>
      <ApartAnswers {...props} />
    </Fieldset>
  )
}
