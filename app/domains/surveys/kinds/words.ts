import type { SurveyQuestion } from '../question'
import { type Parsed, wrong } from './kind'

/** Words as typed, tidied but never shortened: too long is said, with how many characters too many. */
export function parseAnswer(question: SurveyQuestion, formValues: string[]): Parsed {
  const longest = question.longest ?? 0
  const text = tidy(formValues.join('\n'))
  const tooMany = countCharacters(text) - longest
  if (tooMany > 0) return wrong('problems.tooLong', { count: tooMany, longest })
  return { ok: true, answer: text === '' ? undefined : text }
}

/** Words are no choice: they are kept apart from every other answer. */
export function choicesOf(): string[] {
  return []
}

/** One spelling of each letter and of a line's end; no control characters, which PostgreSQL or a screen would choke on. */
export function tidy(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .trim()
}

/** Code points: one for a letter or an emoji, whatever a program needs to store it. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
