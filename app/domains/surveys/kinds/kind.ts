import type { SurveyQuestion } from '../question'

/** What a person can put right: a key in locales/<lang>/surveys.json and its values. */
export interface Problem {
  key: string
  values: Record<string, string | number>
}

export type Parsed = { ok: true; answer: string | string[] | undefined } | { ok: false; problem: Problem }

/** What every kind of question knows: how its form fields are read, and which options a response keeps of the answer. */
export interface Kind {
  parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed
  choicesOf(question: SurveyQuestion, answer: string | string[]): string[]
}

export const wrong = (key: string, values: Problem['values'] = {}): Parsed => ({ ok: false, problem: { key, values } })
