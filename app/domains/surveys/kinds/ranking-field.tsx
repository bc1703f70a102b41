import { useSaid, useWords } from '~/platform/i18n'
import { Fieldset } from '~/ui/fields/fieldset'
import { Select } from '~/ui/fields/select'
import { shownOptions } from '../question'
import { ApartAnswers } from './choice-field'
import { apartFromTyped } from './choice'
import type { FieldProps } from './field'
import { placesOf } from './ranking'

const places = ['first', 'second', 'third'] as const

/** A list for each place; every one may stay empty. */
export function RankingField(props: FieldProps) {
  const { question, name, values, title, asked } = props
  const t = useWords('survey')
  const said = useSaid()
  const ranked = apartFromTyped(question, values).typed
  const options = [
    { value: '', label: t('question.nothingHere') },
    ...shownOptions(question).together.map(({ key, label }) => ({ value: key, label: said(label) })),
  ]
  const count = placesOf(question)
  const hint = <>{asked.hint}{asked.hint && <br />}{t('question.rank', { count })}</>
  return (
    <Fieldset {...asked} hint={hint} legend={title}>
      {places.slice(0, count).map((place, n) => (
        <Select
          key={place}
          id={n === 0 ? asked.id : `${asked.id}-${n + 1}`}
          name={n === 0 ? name : `${name}-${n + 1}`}
          label={t(`question.places.${place}`)}
          options={options}
          chosen={ranked[n] ?? ''}
          isWrong={asked.problem !== undefined}
        />
      ))}
      <ApartAnswers {...props} />
    </Fieldset>
  )
}
