import type postgres from 'postgres'
import { reviewCan, reviewState } from './review'
import { type SharedVersion, sharedVersions } from './queries.server'

/** The version that is talked about now, with its survey held until the deed is done; null where none waits. */
export async function openReview(
  sql: postgres.TransactionSql,
  visitId: string,
): Promise<(SharedVersion & { surveyId: string }) | null> {
  const [survey] = await sql<{ id: string }[]>`select id from heard.survey where visit_id::text = ${visitId}`
  if (!survey) return null
  const [newest] = await sharedVersions(sql, survey.id)
  if (!newest || !reviewCan.remark(reviewState(newest, newest.version))) return null
  return { ...newest, surveyId: survey.id }
}
