import { asPerson } from '~/domains/people/as-person.server'
import { hoursKept } from '~/domains/surveys/hours-kept.server'
import type { Pool } from '~db/client.server'
import type { SurveyToPrint } from './survey-to-print'

/** A survey as the area may print it, and whether families can open it yet. */
export interface SurveyOfArea extends SurveyToPrint {
  isPublished: boolean
}

/**
 * The published version, or while there is none the newest that was shared: the database shows this person no other.
 * Null where they see no such survey, or none of its versions.
 */
export async function findSurveyToPrint(pool: Pool<'area'>, token: string, visitId: string): Promise<SurveyOfArea | null> {
  const [found] = await asPerson(pool, token, (sql) => sql<SurveyOfArea[]>`
    select s.slug, a.name as "areaName", s.focus, s.current_version is not null as "isPublished",
      ${hoursKept(sql)} as hours,
      json_build_object('number', n.number, 'minutes', n.minutes, 'questions', n.questions) as version,
      json_build_object('kind', v.kind, 'day1On', v.day1_on, 'particulars', v.particulars) as visit,
      coalesce((select json_agg(json_build_object('number', w.number, 'name', w.name) order by w.number)
        from heard.weakness w where w.visit_id = v.id), '[]') as weaknesses
    from heard.survey s
    join heard.visit v on v.id = s.visit_id
    join heard.area a on a.id = v.area_id
    join heard.survey_version n on n.survey_id = s.id and (s.current_version is null or n.number = s.current_version)
    where v.id::text = ${visitId} order by n.number desc limit 1`)
  return found ?? null
}
