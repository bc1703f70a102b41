import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Remark } from './review'

/** What was said of one question, of the newest version first: a later version takes nothing off the record (122). */
export function remarksAbout(key: string, remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ question }) => question === key).sort((one, other) => other.version - one.version)
}

/**
 * The questions that something was said of and that are asked no longer, each as it was asked last.
 * @param shared the versions that the PCF was asked about, newest first
 */
export function noLongerAsked(shared: readonly { questions: readonly SurveyQuestion[] }[], remarks: readonly Remark[]): SurveyQuestion[] {
  const [newest, ...earlier] = shared
  const isAsked = new Set(newest?.questions.map(({ key }) => key))
  const wasTalkedOf = new Set(remarks.map(({ question }) => question))
  const gone = new Map<string, SurveyQuestion>()
  for (const question of earlier.flatMap(({ questions }) => questions)) {
    if (wasTalkedOf.has(question.key) && !isAsked.has(question.key) && !gone.has(question.key)) gone.set(question.key, question)
  }
  return [...gone.values()]
}
