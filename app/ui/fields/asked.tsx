import type { ReactNode } from 'react'
import { FieldProblem } from './problem'

/** What every field says before its control. */
export interface Asked {
  /** Of the first control, so that the error summary can lead there; the control's name unless one is given. */
  id: string
  hint?: ReactNode
  problem?: { prefix: string; words: ReactNode }
  /** `page`: the legend or label is the page's h1. `field`: one of several. */
  size?: 'page' | 'field'
}

/** The ids for aria-describedby, in reading order; undefined when there is nothing to describe. */
export function describedBy({ id, hint, problem }: Asked, ...more: (string | false | undefined)[]) {
  return [hint && `${id}-hint`, ...more, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
}

export function Hint({ id, hint }: Asked) {
  return hint ? <div className="govuk-hint" id={`${id}-hint`}>{hint}</div> : null
}

export function Wrong({ id, problem }: Asked) {
  return problem ? <FieldProblem id={id} prefix={problem.prefix}>{problem.words}</FieldProblem> : null
}

export const groupClass = ({ problem }: Asked) =>
  problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'
