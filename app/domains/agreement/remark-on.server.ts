import { recordDeed } from '~/domains/audit/record-deed.server'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { ForumMember } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import type { RemarkForm } from './review'
import { openReview } from './open-review.server'

/**
 * What a member of the PCF says of one question of the newest version (122).
 * @returns false where there is no such question, or the version is no longer talked about
 */
export function remarkOn(
  pool: Pool<'area'>,
  { token, person }: ForumMember,
  visitId: string,
  question: string,
  remark: RemarkForm,
  letter: { subject: string; body: string },
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const review = await openReview(sql, visitId)
    if (!review?.questions.some(({ key }) => key === question)) return false
    const proposed = remark.kind === 'proposes' ? remark : { proposedTitle: null, proposedHint: null }
    await sql`insert into heard.review_remark
        (survey_id, version, question, kind, words, proposed_title, proposed_hint, person_id, at)
      values (${review.surveyId}, ${review.version}, ${question}, ${remark.kind}, ${remark.kind === 'agrees' ? '' : remark.words},
        ${proposed.proposedTitle}, ${proposed.proposedHint}, ${person.id}, heard.now())`
    await recordDeed(sql, person.id, 'remarked-on-question', review.surveyId)
    if (remark.kind !== 'agrees') await writeToRole(sql, visitId, 'lead-inspector', letter)
    return true
  })
}
