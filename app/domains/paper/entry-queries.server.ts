import { asPerson } from '~/domains/people/as-person.server'
import type { ForumMember } from '~/domains/people/session'
import type { Code } from '~/domains/responses/code'
import { receiptOf } from '~/domains/responses/draft-keys.server'
import { findDraft, wasSent } from '~/domains/responses/queries.server'
import type { Answers } from '~/domains/surveys/answers'
import type { PublishedSurvey } from '~/domains/surveys/published-survey'
import type { Pool } from '~db/client.server'
import { pauseCodeOf } from './entry-code.server'

/** The survey of a visit; null where this person sees no such survey, or none is published yet. */
export async function findSlug(pool: Pool<'area'>, { token }: ForumMember, visitId: string): Promise<string | null> {
  const [survey] = await asPerson(pool, token, (sql) => sql<{ slug: string }[]>`
    select slug from heard.survey where visit_id::text = ${visitId} and current_version is not null`)
  return survey?.slug ?? null
}

/** The first entry behind the code on a paper: its answers, its receipt where it was sent meanwhile, or nothing. */
export async function findFirstEntry(
  pool: Pool<'respondent'>,
  survey: PublishedSurvey,
  entry: Code,
): Promise<{ answers: Answers } | { receipt: Code } | null> {
  const code = pauseCodeOf(entry, survey.id)
  const draft = await findDraft(pool, survey, code)
  if (draft) return { answers: draft.held }
  return (await wasSent(pool, survey, code)) ? { receipt: receiptOf(code, survey.id) } : null
}
