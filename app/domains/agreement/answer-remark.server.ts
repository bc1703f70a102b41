import type postgres from 'postgres'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { replaceQuestion } from '~/domains/drafting/replace-question.server'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { openReview } from './open-review.server'
import type { AnswerForm } from './review'

interface Waiting {
  id: string
  question: string
  kind: string
  proposedTitle: string | null
  proposedHint: string | null
}

/**
 * Takes up what the PCF proposed, and then the draft says it in their words; or answers why not.
 * @returns false where no such remark waits for an answer, or the question is no longer in the draft
 */
export function answerRemark(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  remarkId: string,
  { accepted, answer }: AnswerForm,
  letter: { subject: string; body: string },
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const review = await openReview(sql, visitId)
    if (!review) return false
    const [remark] = await sql<Waiting[]>`
      update heard.review_remark set accepted = ${accepted}, answer = ${answer}, answered_by = ${person.id}, answered_at = heard.now()
      where id::text = ${remarkId} and survey_id = ${review.surveyId} and version = ${review.version} and answered_at is null
      returning id, question, kind, proposed_title as "proposedTitle", proposed_hint as "proposedHint"`
    if (!remark) return false
    if (accepted && remark.kind === 'proposes') await takeUp(sql, review.surveyId, person.id, remark)
    await recordDeed(sql, person.id, 'answered-remark', review.surveyId)
    await writeToRole(sql, visitId, 'pcf', letter)
    return true
  })
}

async function takeUp(sql: postgres.TransactionSql, surveyId: string, personId: string, remark: Waiting) {
  await replaceQuestion(sql, surveyId, personId, remark.question, (content: SurveyQuestion) => ({
    ...content,
    title: { en: remark.proposedTitle ?? content.title.en },
    hint: remark.proposedHint ? { en: remark.proposedHint } : null,
  }))
}
