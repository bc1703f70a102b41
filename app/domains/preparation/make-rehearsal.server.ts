import { randomBytes, randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { draftProblems } from '~/domains/drafting/draft-problems'
import { minutesFor } from '~/domains/drafting/minutes'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaLead } from '~/domains/people/session'
import { surveyQuestions } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { insertSurvey } from './insert-survey.server'
import { rehearsalMark } from './parse-visit'
import { readQuestions, type SetUpVisit } from './queries.server'
import { offsetTo } from './rehearsal'
import { writeWeaknesses } from './write-weaknesses.server'

export type Made = { ok: true; visitId: string } | { ok: false; problem: 'noQuestions' | 'questionProblems' | 'thereAlready' }

/**
 * A copy of a visit in which everything can be tried: rows of its own, a clock of its own, published at once from the
 * newest wording. It writes to nobody, is listed to no family, and nothing of it reaches the real survey.
 * @param visit the real one, as this person sees it
 */
export function makeRehearsal(pool: Pool<'inspector'>, { token, person }: AreaLead, visit: SetUpVisit, now: Temporal.Instant): Promise<Made> {
  const visitId = randomUUID()
  const surveyId = randomUUID()
  return asPerson(pool, token, async (sql): Promise<Made> => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`rehearsal ${visit.id}`}, 11))`
    const [there] = await sql`select from heard.survey s where starts_with(s.slug, ${`${visit.slug}${rehearsalMark}-`})`
    if (there) return { ok: false, problem: 'thereAlready' }
    const read = surveyQuestions.safeParse(await readQuestions(sql, visit.id))
    if (!read.success) return { ok: false, problem: 'noQuestions' }
    if (draftProblems(read.data).length > 0) return { ok: false, problem: 'questionProblems' }
    const { areaId, kind, day1On, notifiedOn, particulars, weaknesses, focus } = visit
    await sql`insert into heard.visit (id, area_id, kind, day1_on, notified_on, particulars, is_rehearsal, clock_offset_ms)
      values (${visitId}, ${areaId}, ${kind}, ${day1On}, ${notifiedOn}, ${sql.json(particulars as never)}, true, ${offsetTo('beforeOpening', visit.hours, now)})`
    await writeWeaknesses(sql, visitId, weaknesses.map(({ name, actions }) => ({ name, actions, was: null })))
    await insertSurvey(sql, { id: surveyId, visitId, slug: `${visit.slug}${rehearsalMark}-${randomBytes(5).toString('hex')}`, focus, hours: visit.hours })
    await sql`insert into heard.survey_version (survey_id, number, minutes, questions)
      values (${surveyId}, 1, ${minutesFor(read.data)}, ${sql.json(read.data as never)})`
    await sql`update heard.survey set current_version = 1 where id = ${surveyId}`
    await recordDeed(sql, person.id, 'made-rehearsal', visit.id)
    return { ok: true, visitId }
  })
}
