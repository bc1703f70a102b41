import { type RuleChoice, ruleRows } from '~/domains/drafting/rule-form'
import type { FormProblem, Typed } from '~/domains/drafting/typed'
import { aspectKeys, questionOf } from '~/domains/framework/framework'
import type { Weakness } from '~/domains/inspections/visit'
import { pictureKeys } from '~/domains/surveys/pictures'
import { questionKinds } from '~/domains/surveys/question'
import { useWords } from '~/platform/i18n'
import { Select } from '~/ui/fields/select'
import { TextArea, TextField } from '~/ui/fields/text'
import { typedFields } from '~/ui/fields/typed-field'
import { Details } from '~/ui/notice'

export interface QuestionFieldsProps {
  typed: Typed
  weaknesses: Weakness[]
  choices: RuleChoice[]
  problems: readonly FormProblem[]
}

/** What a question is made of, in the order in which people think of it. */
export function QuestionFields(props: QuestionFieldsProps) {
  const t = useWords('drafting')
  const { typed, problems } = props
  const field = typedFields({ prefix: t('problems.prefix'), wrong: problems.map(({ field: id, problem, values }) => ({ id, words: t(problem, { ...values }) })), typed })
  return (
    <>
      <TextArea label={t('question.title')} rows={3} {...field('title')} />
      <TextArea label={t('question.hint')} rows={2} {...field('hint')} />
      <TextArea label={t('question.easyTitle')} hint={t('question.easyTitleHint')} rows={2} {...field('easyTitle')} />
      <TextArea label={t('question.easyHint')} rows={2} {...field('easyHint')} />
      <Select
        id="easyPicture" name="easyPicture" label={t('question.easyPicture')} chosen={typed.easyPicture}
        options={[{ value: '', label: t('question.noPicture') }, ...pictureKeys.map((key) => ({ value: key, label: t(`pictures.${key}`) }))]}
      />
      <Select id="kind" name="kind" label={t('question.kind')} chosen={typed.kind ?? 'single'} options={questionKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />
      <TextArea label={t('question.options')} hint={t('question.optionsHint')} rows={6} {...field('options')} />
      <TextArea label={t('question.apart')} hint={t('question.apartHint')} rows={3} {...field('apart')} />
      <TextField label={t('question.longest')} {...field('longest')} />
      <TextField label={t('question.name')} {...field('name')} />
      <Belonging {...props} />
      <Rule {...props} />
    </>
  )
}

function Belonging({ typed, weaknesses }: QuestionFieldsProps) {
  const t = useWords('drafting')
  const framework = useWords('framework')
  const aspects = aspectKeys.map((key) => ({ value: key as string, label: `${questionOf(key)}: ${framework(`aspects.${key}.name`)}` }))
  return (
    <>
      <Select id="aspect" name="aspect" label={t('question.aspect')} chosen={typed.aspect ?? aspects[0]?.value} options={[...aspects, { value: '', label: t('question.situation') }]} />
      {weaknesses.length > 0 && (
        <Select
          id="weakness" name="weakness" label={t('question.weakness')} chosen={typed.weakness ?? ''}
          options={[{ value: '', label: t('question.noWeakness') }, ...weaknesses.map(({ number, name }) => ({ value: String(number), label: name }))]}
        />
      )}
    </>
  )
}

/** Up to three conditions, each "this question – this answer", is or is not; the second and third are folded away. */
function Rule(props: QuestionFieldsProps) {
  const t = useWords('drafting')
  const surveys = useWords('surveys')
  const { typed, choices } = props
  if (choices.length === 0) return <p className="soft">{t('question.ruleHint')}</p>
  const when = [{ value: 'all', label: surveys('showIf.all').trim() }, { value: 'any', label: surveys('showIf.any').trim() }]
  return (
    <fieldset className="govuk-fieldset rule">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--field">{t('question.rule')}</legend>
      <Condition {...props} row={0} />
      <Details summary={t('question.ruleMore')} open={Boolean(typed['rule-1'])}>
        <Select id="when" name="when" label={t('question.ruleWhen')} chosen={typed.when} options={when} />
        {Array.from({ length: ruleRows - 1 }, (_, n) => <Condition {...props} row={n + 1} key={`rule-${n + 1}`} />)}
      </Details>
    </fieldset>
  )
}

function Condition({ typed, choices, row }: QuestionFieldsProps & { row: number }) {
  const t = useWords('drafting')
  const is = [{ value: 'chosen', label: t('question.is') }, { value: 'not-chosen', label: t('question.isNot') }]
  return (
    <div className="rule__row">
      <Select
        id={`rule-${row}`} name={`rule-${row}`} label={t('question.ruleRow', { number: row + 1 })} chosen={typed[`rule-${row}`]}
        options={[{ value: '', label: t('question.ruleAlways') }, ...choices]}
      />
      <Select id={`is-${row}`} name={`is-${row}`} label={t('question.ruleIs')} chosen={typed[`is-${row}`]} options={is} />
    </div>
  )
}
