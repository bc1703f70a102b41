import { useSaid, useWords } from '~/platform/i18n'
import { CheckboxAnswers, RadioAnswers } from '~/ui/fields/answers'
import { Fieldset } from '~/ui/fields/fieldset'
import { shownOptions } from '../question'
import type { FieldProps } from './field'

/** A scale, one answer or several: a row each, and after "or" what stands apart. */
export function ChoiceField({ question, name, values, title, asked }: FieldProps) {
  const t = useWords('survey')
  const said = useSaid()
  const { together, apart } = shownOptions(question)
  const answers = [...together, ...apart].map((option) => ({ value: option.key, label: said(option.label), apart: option.apart }))
  const rows = { id: asked.id, name, answers, or: t('question.or') }
  return (
    <Fieldset {...asked} legend={title}>
      {question.kind === 'several' ? <CheckboxAnswers {...rows} chosen={values} /> : <RadioAnswers {...rows} chosen={values[0]} />}
    </Fieldset>
  )
}

/** "I do not know" under a field: a box to tick, because without a script it must be possible to take it off again. */
export function ApartAnswers({ question, name, values, asked }: Pick<FieldProps, 'question' | 'name' | 'values' | 'asked'>) {
  const t = useWords('survey')
  const said = useSaid()
  const { apart } = shownOptions(question)
  if (apart.length === 0) return null
  const answers = apart.map((option) => ({ value: option.key, label: said(option.label), apart: true }))
  return <CheckboxAnswers id={`${asked.id}-apart`} name={`${name}-apart`} answers={answers} or={t('question.or')} chosen={values} />
}
