import type { ComponentType } from 'react'
import { useSaid } from '~/platform/i18n'
import { ChoiceField } from './kinds/choice-field'
import type { FieldProps } from './kinds/field'
import { MonthField } from './kinds/month-field'
import { NumberField } from './kinds/number-field'
import { RankingField } from './kinds/ranking-field'
import { WordsField } from './kinds/words-field'
import type { QuestionKind } from './question'

const fields: Record<Exclude<QuestionKind, 'statement'>, ComponentType<FieldProps>> = {
  scale: ChoiceField,
  single: ChoiceField,
  several: ChoiceField,
  ranking: RankingField,
  number: NumberField,
  month: MonthField,
  line: WordsField,
  words: WordsField,
}

interface QuestionFieldProps extends Pick<FieldProps, 'question' | 'name' | 'values' | 'before' | 'after'> {
  problem?: FieldProps['asked']['problem']
}

/** One question as families meet it: its title is the page's h1, its fields are plain HTML. A statement has none. */
export function QuestionField({ question, problem, ...rest }: QuestionFieldProps) {
  const said = useSaid()
  const title = said(question.title)
  const hint = question.hint && said(question.hint)
  if (question.kind === 'statement') {
    return (
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        {hint && <p>{hint}</p>}
      </>
    )
  }
  const Field = fields[question.kind]
  return <Field question={question} title={title} asked={{ id: 'answer', hint, problem }} {...rest} />
}
