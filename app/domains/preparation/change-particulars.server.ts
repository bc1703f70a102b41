import type postgres from 'postgres'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import type { VisitAsked, WeaknessAsked, Wrong } from './parse-visit'
import { withWeaknesses } from './questions-after'
import { box } from './visit-form'
import { writeWeaknesses } from './write-weaknesses.server'

export type Changed = { ok: true } | { ok: false; problems: Wrong[] }

/**
 * Settles a visit's weaknesses, focus, meeting and contacts anew. Questions of the draft follow their weakness; what a
 * published survey asks about keeps its number. Null where this person sees no such visit.
 */
export function changeParticulars(
  pool: Pool<'inspector'>,
  { token, person }: LeadInspector,
  visitId: string,
  { weaknesses, focus, particulars }: VisitAsked,
): Promise<Changed | null> {
  return asPerson(pool, token, async (sql): Promise<Changed | null> => {
    const [survey] = await sql<{ id: string; isPublished: boolean }[]>`
      select id, current_version is not null as "isPublished" from heard.survey where visit_id::text = ${visitId} for update`
    if (!survey) return null
    if (survey.isPublished && (await movesAny(sql, visitId, weaknesses))) {
      return { ok: false, problems: [{ id: weaknesses.length > 0 ? box.weakness(1) : 'add-weakness', problem: 'published' }] }
    }
    await sql`update heard.survey set focus = ${focus} where id = ${survey.id}`
    await sql`update heard.visit set particulars = particulars || ${sql.json(particulars as never)} where id::text = ${visitId}`
    await sql`delete from heard.weakness_action where visit_id::text = ${visitId}`
    await sql`delete from heard.weakness where visit_id::text = ${visitId}`
    await writeWeaknesses(sql, visitId, weaknesses)
    await followWeaknesses(sql, survey.id, weaknesses)
    await recordDeed(sql, person.id, 'changed-particulars', visitId)
    return { ok: true }
  })
}

/** Whether a weakness that the survey may ask about would go, or get another number. */
async function movesAny(sql: postgres.TransactionSql, visitId: string, weaknesses: readonly WeaknessAsked[]): Promise<boolean> {
  const before = await sql<{ number: number }[]>`select number from heard.weakness where visit_id::text = ${visitId}`
  return before.some(({ number }) => weaknesses[number - 1]?.was !== number)
}

async function followWeaknesses(sql: postgres.TransactionSql, surveyId: string, weaknesses: readonly WeaknessAsked[]): Promise<void> {
  const rows = await sql<{ content: SurveyQuestion }[]>`select content from heard.draft_question where survey_id = ${surveyId} for update`
  const before = rows.map(({ content }) => content)
  const after = withWeaknesses(before, weaknesses.map(({ was }) => was))
  for (const [at, question] of after.entries()) {
    if (question.weakness === before[at]?.weakness) continue
    await sql`update heard.draft_question set content = ${sql.json(question as never)}, edition = edition + 1
      where survey_id = ${surveyId} and key = ${question.key}`
  }
}
