import { useWords } from '~/platform/i18n'
import { TextArea, TextField } from '~/ui/fields/text'
import type { FieldProps } from './field'

/** A box for a person's own words; a few words have one line. */
export function WordsField({ question, name, values, title, asked, before, after }: FieldProps) {
  const t = useWords('survey')
  const { longest } = question
  const value = values.join('\n')
  const words = t('question.longest', { longest })
  if (question.kind === 'line') {
    const hint = <>{asked.hint}{asked.hint && <br />}{words}</>
    return <TextField {...asked} hint={hint} name={name} label={title} value={value} before={before} after={after} autoComplete="off" />
  }
  const count = { longest: longest ?? 0, words, left: t('question.left'), over: t('question.over') }
  return <TextArea {...asked} name={name} label={title} value={value} before={before} after={after} count={count} />
}
