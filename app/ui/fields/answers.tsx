import { Fragment, type ReactNode } from 'react'

export interface Answer {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Stands after "or": "I do not know", "None of these". */
  apart?: boolean
}

interface AnswersProps {
  /** Of the first answer; the others follow as id-2, id-3. The same as the Fieldset's. */
  id: string
  name: string
  answers: readonly Answer[]
  /** The word before the answers that stand apart. */
  or?: ReactNode
}

/** One of these: 56px rows. */
export function RadioAnswers({ chosen, ...props }: AnswersProps & { chosen?: string }) {
  return <Answers kind="radio" chosen={chosen === undefined ? [] : [chosen]} {...props} />
}

/** As many of these as are true. */
export function CheckboxAnswers({ chosen = [], ...props }: AnswersProps & { chosen?: readonly string[] }) {
  return <Answers kind="checkbox" chosen={chosen} {...props} />
}

type Kind = 'radio' | 'checkbox'

function Answers({ kind, id, answers, or, ...rest }: AnswersProps & { kind: Kind; chosen: readonly string[] }) {
  const first = answers.findIndex(({ apart }) => apart)
  return (
    <div className={kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'}>
      {answers.map((answer, n) => (
        <Fragment key={answer.value}>
          {n === first && or && <div className={`govuk-${plural[kind]}__divider`}>{or}</div>}
          <Row kind={kind} id={n === 0 ? id : `${id}-${n + 1}`} answer={answer} {...rest} />
        </Fragment>
      ))}
    </div>
  )
}

const plural = { radio: 'radios', checkbox: 'checkboxes' }

interface RowProps {
  kind: Kind
  id: string
  name: string
  answer: Answer
  chosen: readonly string[]
}

function Row({ kind, id, name, answer: { value, label, hint }, chosen }: RowProps) {
  const block = `govuk-${plural[kind]}`
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`} type={kind} id={id} name={name} value={value}
        defaultChecked={chosen.includes(value)} aria-describedby={hint ? `${id}-note` : undefined}
      />
      <label className={`govuk-label ${block}__label`} htmlFor={id}>{label}</label>
      {hint && <div className={`govuk-hint ${block}__hint`} id={`${id}-note`}>{hint}</div>}
    </div>
  )
}
