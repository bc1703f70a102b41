import { randomUUID } from 'node:crypto'
import { recordDeed } from '~/domains/audit/record-deed.server'
import { startDraft } from '~/domains/drafting/start-draft.server'
import { timelineOf } from '~/domains/inspections/timeline'
import { type VisitKind, type VisitSettings, visitParticulars } from '~/domains/inspections/visit'
import type { Day } from '~/domains/inspections/working-days'
import { suggestFor } from '~/domains/library/library'
import { asPerson } from '~/domains/people/as-person.server'
import type { AreaLead } from '~/domains/people/session'
import type { Pool } from '~db/client.server'
import { insertSurvey } from './insert-survey.server'
import type { VisitAsked } from './parse-visit'
import { readQuestions } from './queries.server'
import { withWeaknesses } from './questions-after'
import { isSlugTaken } from './slug-taken'
import { writeWeaknesses } from './write-weaknesses.server'

export interface SetUpAsked extends VisitAsked {
  areaId: string
  kind: VisitKind
  day1On: Day
  settings: VisitSettings
  /** The earlier visit whose questions begin the draft; null where the library suggests them. */
  like: string | null
}

export type SetUp = { ok: true; visitId: string } | { ok: false; problem: 'slugTaken' }

/**
 * From one date a whole visit: its weaknesses and actions, the survey with its hours, and a first draft. Nothing of it is
 * public before a version is published.
 */
export async function setUpVisit(pool: Pool<'inspector'>, { token, person }: AreaLead, asked: SetUpAsked): Promise<SetUp> {
  const visitId = randomUUID()
  const surveyId = randomUUID()
  const { areaId, kind, day1On } = asked
  const particulars = visitParticulars.parse({ ...asked.particulars, settings: asked.settings })
  const timeline = timelineOf({ kind, day1On, particulars })
  try {
    await asPerson(pool, token, async (sql) => {
      const questions = await firstQuestions(sql, asked)
      await sql`insert into heard.visit (id, area_id, kind, day1_on, notified_on, particulars)
        values (${visitId}, ${areaId}, ${kind}, ${day1On}, ${timeline.notifiedOn}, ${sql.json(particulars as never)})`
      await writeWeaknesses(sql, visitId, asked.weaknesses)
      await insertSurvey(sql, { id: surveyId, visitId, slug: asked.slug, focus: asked.focus, hours: timeline })
      await startDraft(sql, surveyId, person.id, questions)
      await recordDeed(sql, person.id, 'set-up-visit', visitId)
    })
  } catch (problem) {
    if (isSlugTaken(problem)) return { ok: false, problem: 'slugTaken' }
    throw problem
  }
  return { ok: true, visitId }
}

type Sql = Parameters<typeof startDraft>[0]

async function firstQuestions(sql: Sql, { like, kind, weaknesses }: SetUpAsked) {
  const earlier = like === null ? [] : await readQuestions(sql, like)
  if (earlier.length > 0) return withWeaknesses(earlier, weaknesses.map(({ was }) => was))
  return suggestFor(kind, weaknesses.map(({ name }, at) => ({ number: at + 1, name })))
}
