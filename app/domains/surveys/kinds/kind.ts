import type { QuestionKind, SurveyQuestion } from '../question'
import * as scale from './scale'
import * as several from './several'
import * as single from './single'
import * as words from './words'

/** What a person can put right: a key in locales/<lang>/surveys.json and its values. */
export interface Problem {
  key: string
  values: Record<string, string | number>
}

export type Parsed = { ok: true; answer: string | string[] | undefined } | { ok: false; problem: Problem }

export type ParseAnswer = (question: SurveyQuestion, formValues: string[]) => Parsed

export const kinds: Record<QuestionKind, ParseAnswer> = {
  scale: scale.parseAnswer,
  single: single.parseAnswer,
  several: several.parseAnswer,
  words: words.parseAnswer,
}
