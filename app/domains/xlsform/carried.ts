import { z } from 'zod'
import { surveyQuestion } from '~/domains/surveys/question'
import { translatedInto } from '~/platform/languages'

const carried = z.object({
  questions: z.array(surveyQuestion).min(1).max(200),
  texts: z.array(z.object({ language: z.enum(translatedInto), english: z.string().min(1).max(4000), words: z.string().min(1).max(4000) })).max(10_000),
  /** The editions of the draft that the person was shown. */
  seen: z.record(z.string(), z.int()),
})

/** What was read from a file, carried by the page that shows it to the one that does it: nothing is kept in between. */
export type Carried = z.infer<typeof carried>

/** Null for what no such page carried. */
export function readCarried(words: string): Carried | null {
  try {
    return carried.safeParse(JSON.parse(words)).data ?? null
  } catch {
    return null // Somebody else's words.
  }
}
