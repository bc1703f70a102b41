import type { SurveyQuestion } from './question'

/** Easy Read has one idea in a sentence, and no sentence is longer than this, in words. */
export const longestEasySentence = 12

/** A question as Easy Read has it: its easy words where somebody has written them, else its own. */
export const inEasyWords = ({ easy, ...question }: SurveyQuestion): SurveyQuestion =>
  easy ? { ...question, easy, title: easy.title, hint: easy.hint } : question
