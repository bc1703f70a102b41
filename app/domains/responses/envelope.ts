import { z } from 'zod'
import { type Answers, choicesOf } from '~/domains/surveys/answers'
import { asksForWords, type SurveyVersion } from '~/domains/surveys/question'
import { type Way, wayQuestion } from '~/domains/surveys/way'

/** What an envelope holds once it is open. Nothing here says who, when or from where. */
export const envelopeContent = z.object({
  version: z.int(),
  /** Base64url of the receipt's hash: what a withdrawal is met by. */
  receipt: z.string(),
  /** Base64url of the key that the mixer seals the withdrawal handle with, and then forgets. */
  handleKey: z.string(),
  choices: z.array(z.object({ question: z.string(), option: z.string() })),
  words: z.array(z.object({ question: z.string(), body: z.string() })),
})
export type EnvelopeContent = z.infer<typeof envelopeContent>

/** Binds an envelope to its survey: it opens nowhere else. */
export const envelopePurpose = (surveyId: string) => `heard response ${surveyId}`

/**
 * Parts choices from words, as they will lie apart from here on. A number or a month goes no
 * further than its band. How the response came is one more choice of everybody's.
 */
export function envelopeOf(
  version: SurveyVersion,
  answers: Answers,
  way: Way,
  receipt: Pick<EnvelopeContent, 'receipt' | 'handleKey'>,
): EnvelopeContent {
  const content: EnvelopeContent = { version: version.number, ...receipt, choices: [{ question: wayQuestion, option: way }], words: [] }
  for (const question of version.questions) {
    const { key } = question
    const answer = answers[key]
    if (answer === undefined) continue
    if (asksForWords(question)) content.words.push({ question: key, body: String(answer) })
    else content.choices.push(...choicesOf(question, answer).map((option) => ({ question: key, option })))
  }
  return content
}
