import type { ReactNode } from 'react'
import { type Asked, describedBy, groupClass, Hint, Wrong } from './asked'

interface TextProps extends Asked {
  label: ReactNode
  name?: string
  value?: string
  /** Between the label and the box: a notice, help numbers. */
  before?: ReactNode
  /** Under the box: a live hint. */
  after?: ReactNode
}

/** How much fits. `words` are true without a script; the others have {count} in them, for one that counts. */
export interface CharacterCount {
  longest: number
  words: string
  left?: string
  over?: string
}

/** A box for a person's own words. Never cut short by the browser: what is too long is said, not lost. */
export function TextArea({ label, name, value, before, after, count, rows = 8, ...asked }: TextProps & { count?: CharacterCount; rows?: number }) {
  const { id, problem } = asked
  return (
    <div
      className={`${groupClass(asked)}${count ? ' govuk-character-count' : ''}`}
      data-longest={count?.longest} data-left={count?.left} data-over={count?.over}
    >
      <Label {...asked}>{label}</Label>
      <Hint {...asked} />
      {before}
      <Wrong {...asked} />
      <textarea
        className={`govuk-textarea${problem ? ' govuk-textarea--error' : ''}`} id={id} name={name ?? id} rows={rows} dir="auto"
        defaultValue={value} aria-describedby={describedBy(asked, count && `${id}-count`)} aria-invalid={problem && true}
      />
      {count && <div className="govuk-hint govuk-character-count__message" id={`${id}-count`}>{count.words}</div>}
      {after}
    </div>
  )
}

interface TextFieldProps extends TextProps {
  /** `code`: spaced, nothing corrected or capitalised by the keyboard. `number`: a short box with the keyboard for digits. */
  kind?: 'text' | 'code' | 'email' | 'date' | 'number'
  autoComplete?: string
  /** In a fieldset what is wrong is said beside its legend; here it is marked. */
  isWrong?: boolean
}

/** One line. */
export function TextField({ label, name, value, before, after, kind = 'text', autoComplete, isWrong, ...asked }: TextFieldProps) {
  const { id, problem = isWrong } = asked
  const asCode = { autoCapitalize: 'characters', autoCorrect: 'off', spellCheck: false, autoComplete: 'off' }
  return (
    <div className={groupClass(asked)}>
      <Label {...asked}>{label}</Label>
      <Hint {...asked} />
      {before}
      <Wrong {...asked} />
      <input
        className={`govuk-input govuk-input--${kind}${problem ? ' govuk-input--error' : ''}`}
        type={kind === 'code' || kind === 'number' ? 'text' : kind} inputMode={kind === 'number' ? 'numeric' : undefined} id={id} name={name ?? id} defaultValue={value} dir={kind === 'text' ? 'auto' : 'ltr'}
        aria-describedby={describedBy(asked)} aria-invalid={problem ? true : undefined}
        autoComplete={autoComplete} {...(kind === 'code' && asCode)}
      />
      {after}
    </div>
  )
}

function Label({ id, size, children }: Asked & { children: ReactNode }) {
  const label = <label className={`govuk-label govuk-label--${size ?? 'page'}`} htmlFor={id}>{children}</label>
  return size === 'field' ? label : <h1 className="govuk-label-wrapper">{label}</h1>
}
