import type { Consented } from '~/domains/consent/consent.server'
import type { Code } from '~/domains/responses/code'
import { keepWholeDraft } from '~/domains/responses/keep-whole-draft.server'
import { submitResponse, type Submitted } from '~/domains/responses/submit-response.server'
import type { Answers } from '~/domains/surveys/answers'
import type { OpenSurvey } from '~/domains/surveys/published-survey'
import { keepFor } from '~/domains/surveys/show-if'
import type { Pool } from '~db/client.server'
import { isForSecondEntry, type TypedWay } from './entry'
import { pauseCodeOf } from './entry-code.server'

/** `waits`: kept as a draft that only its code opens, until the paper has been typed in a second time. */
export type Entered = Submitted | { ok: true; waits: Code }

/**
 * One paper or one call, through the intake that families' own answers go through. Nobody's name and no time is kept
 * beside it, and no audit event: it would stand in the same minute as its envelope (decision 008).
 * @param chance from 0 up to 1: whether a paper waits for its second entry
 */
export async function enterPaper(
  pool: Pool<'respondent'>,
  consented: Consented,
  survey: OpenSurvey,
  entry: Code,
  { way, answers }: { way: TypedWay; answers: Answers },
  chance: number,
): Promise<Entered> {
  const code = pauseCodeOf(entry, survey.id)
  if (!isForSecondEntry(way, chance)) return submitResponse(pool, consented, survey, code, keepFor(survey.version, answers), way)
  const isKept = await keepWholeDraft(pool, consented, survey, code, answers)
  return isKept ? { ok: true, waits: entry } : { ok: false, reason: 'ended' }
}
