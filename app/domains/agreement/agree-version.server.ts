import { recordDeed } from '~/domains/audit/record-deed.server'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { ForumMember } from '~/domains/people/session'
import { writeRecord } from '~/domains/publication/write-record.server'
import type { Pool } from '~db/client.server'
import { openReview } from './open-review.server'

/**
 * The PCF agrees to the whole of the newest version, which is locked from then on (122).
 * @param version what the member was looking at: whoever agrees agrees to that and to no later one
 */
export function agreeVersion(
  pool: Pool<'area'>,
  { token, person }: ForumMember,
  visitId: string,
  version: number,
  letter: { subject: string; body: string },
): Promise<boolean> {
  return asPerson(pool, token, async (sql) => {
    const review = await openReview(sql, visitId)
    if (review?.version !== version) return false
    const agreed = await sql`update heard.review set agreed_by = ${person.id}, agreed_at = heard.now()
      where survey_id = ${review.surveyId} and version = ${version} and agreed_at is null`
    if (agreed.count === 0) return false
    await writeRecord(sql, { surveyId: review.surveyId, deed: 'agreed', version, words: '', personId: person.id })
    await recordDeed(sql, person.id, 'agreed-version', review.surveyId)
    await writeToRole(sql, visitId, 'lead-inspector', letter)
    return true
  })
}
