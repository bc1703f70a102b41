import type { ReactNode } from 'react'
import type { Asked } from '~/ui/fields/asked'
import type { SurveyQuestion } from '../question'

/** What every kind's field is told. */
export interface FieldProps {
  question: SurveyQuestion
  /** Of the first field; others of the same question are `${name}-2`, `${name}-3` and `${name}-apart`. */
  name: string
  /** What stands in them now. */
  values: string[]
  /** The question as it is said on this page, its hint, and what is wrong. */
  title: string
  asked: Asked
  /** Before a box for words: names and numbers. */
  before?: ReactNode
  /** Under it. */
  after?: ReactNode
}
