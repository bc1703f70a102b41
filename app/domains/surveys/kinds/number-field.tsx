import { useWords } from '~/platform/i18n'
import { Fieldset } from '~/ui/fields/fieldset'
import { TextField } from '~/ui/fields/text'
import { shownOptions } from '../question'
import { apartFromTyped } from './choice'
import { ApartAnswers } from './choice-field'
import type { FieldProps } from './field'

/** A short box; with "I do not know" under it, the two are one question. */
export function NumberField(props: FieldProps) {
  const { question, name, values, title, asked } = props
  const t = useWords('survey')
  const typed = { name, value: apartFromTyped(question, values).typed[0] ?? '', kind: 'number', autoComplete: 'off' } as const
  if (shownOptions(question).apart.length === 0) return <TextField {...asked} {...typed} label={title} />
  return (
    <Fieldset {...asked} legend={title}>
      <TextField {...typed} id={asked.id} size="field" label={t('question.number')} isWrong={asked.problem !== undefined} />
      <ApartAnswers {...props} />
    </Fieldset>
  )
}
