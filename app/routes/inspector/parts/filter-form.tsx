import type { Choice } from '~/domains/insight/sections'
import type { Weakness } from '~/domains/inspections/visit'
import type { SurveyQuestion } from '~/domains/surveys/question'
import { inLanguage, useLanguage, useWords } from '~/platform/i18n'
import { Button } from '~/ui/buttons'
import { Select } from '~/ui/fields/select'
import { ActionLink } from '~/ui/navigation'

interface FilterFormProps {
  groupQuestions: readonly SurveyQuestion[]
  /** None: nothing to choose a weakness from. */
  weaknesses?: readonly Weakness[]
  choice: Choice
  /** Where nothing is chosen. */
  clear: string
}

/** By one group, and the questions of one area of weakness: an address that can be kept, without a script. */
export function FilterForm({ groupQuestions, weaknesses = [], choice, clear }: FilterFormProps) {
  const t = useWords('inspector')
  const language = useLanguage()
  const groups = groupQuestions.map(({ key, name }) => ({ value: key, label: inLanguage(name, language) }))
  const areas = weaknesses.map(({ number, name }) => ({ value: String(number), label: t('results.weaknessNumber', { number, name }) }))
  return (
    <form className="filter" method="get">
      <Select
        id="group"
        name="group"
        label={t('results.by')}
        options={[{ value: '', label: t('results.everyone') }, ...groups]}
        chosen={choice.group ?? ''}
      />
      {areas.length > 0 && (
        <Select
          id="weakness"
          name="weakness"
          label={t('results.weakness')}
          options={[{ value: '', label: t('results.all') }, ...areas]}
          chosen={choice.weakness === null ? '' : String(choice.weakness)}
        />
      )}
      <Button>{t('results.show')}</Button>
      {(choice.group !== null || choice.weakness !== null) && <ActionLink href={clear}>{t('results.clear')}</ActionLink>}
    </form>
  )
}
