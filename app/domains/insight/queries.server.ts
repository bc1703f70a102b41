import type { Pool } from '~db/client.server'
import type { Dashboard, ReleaseNote, VisitFigures } from './dashboard'
import { discloseTables } from './disclosed'
import type { ReleasedCell } from './tables'

/** A transaction of signed-in staff: the database shows only what their session may see. */
export type StaffSql = Parameters<Parameters<Pool<'inspector'>['sql']['begin']>[1]>[0]

/**
 * All that the inspector's dashboard shows, in three queries whatever the number of responses: visits, releases,
 * and of each table the newest that was shown (or why none is). Null where this session sees no such visit.
 */
export async function readDashboard(sql: StaffSql, visitId: string): Promise<Dashboard | null> {
  const [visit, before] = await findVisits(sql, visitId)
  if (!visit) return null
  const surveys = [visit.surveyId, ...(before ? [before.surveyId] : [])]
  const releases = await listReleases(sql, surveys)
  const cells = await listCells(sql, surveys)
  const figuresOf = (survey: VisitRow): VisitFigures => {
    const { visitId, kind, day1On, surveyId, questions } = survey
    return {
      visitId,
      kind,
      day1On,
      surveyId,
      questions,
      releases: releases.filter((each) => each.surveyId === surveyId).map(({ surveyId: _, ...note }) => note),
      tables: discloseTables(cells.filter((each) => each.surveyId === surveyId).map(asCell)),
    }
  }
  const { areaName, closesAt, finalReleaseAt, weaknesses } = visit
  return { ...figuresOf(visit), areaName, closesAt, finalReleaseAt, weaknesses, earlier: before ? figuresOf(before) : null }
}

interface VisitRow extends Omit<VisitFigures, 'releases' | 'tables'> {
  areaName: string
  closesAt: string
  finalReleaseAt: string
  weaknesses: { number: number; name: string }[]
}

/** This visit, then the inspection before it. */
function findVisits(sql: StaffSql, visitId: string) {
  return sql<VisitRow[]>`
    with this as (select id, area_id, day1_on from heard.visit where id = ${visitId}),
    before as (
      select v.id from heard.visit v join this on v.area_id = this.area_id and v.day1_on < this.day1_on
      join heard.survey s on s.visit_id = v.id
      where v.kind = 'inspection' and not v.is_rehearsal order by v.day1_on desc limit 1
    )
    select v.id as "visitId", v.kind, v.day1_on as "day1On", a.name as "areaName", s.id as "surveyId",
      to_json(s.closes_at) #>> '{}' as "closesAt", to_json(s.final_release_at) #>> '{}' as "finalReleaseAt",
      coalesce(version.questions, '[]'::jsonb) as questions,
      coalesce((select jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name) order by w.number)
                from heard.weakness w where w.visit_id = v.id), '[]'::jsonb) as weaknesses
    from heard.visit v
    join heard.area a on a.id = v.area_id
    join heard.survey s on s.visit_id = v.id
    left join heard.survey_version version on version.survey_id = s.id and version.number = s.current_version
    where v.id in (select id from this union select id from before)
    order by v.id = ${visitId} desc`
}

function listReleases(sql: StaffSql, surveys: string[]) {
  return sql<(ReleaseNote & { surveyId: string })[]>`
    select survey_id as "surveyId", number, kind, to_json(released_at) #>> '{}' as "releasedAt", responses
    from heard.release where survey_id = any(${surveys}::uuid[]) order by number`
}

interface CellRow {
  surveyId: string
  question: string
  groupQuestion: string | null
  groupOption: string | null
  option: string | null
  count: number | null
  withheld: ReleasedCell['withheld']
}

/** Where a later release had too few new answers to a question, the earlier figures stand. */
function listCells(sql: StaffSql, surveys: string[]) {
  return sql<CellRow[]>`
    select distinct on (c.survey_id, c.question, c.group_question, c.group_option, c.option)
      c.survey_id as "surveyId", c.question, c.group_question as "groupQuestion", c.group_option as "groupOption",
      c.option, c.count, c.withheld
    from heard.release_cell c join heard.release r on r.id = c.release_id
    where c.survey_id = any(${surveys}::uuid[])
    order by c.survey_id, c.question, c.group_question, c.group_option, c.option, c.count is null, r.number desc`
}

function asCell({ question, groupQuestion, groupOption, option, count, withheld }: CellRow): ReleasedCell {
  const group = groupQuestion !== null && groupOption !== null ? { question: groupQuestion, option: groupOption } : null
  return { question, group, option, count, withheld }
}
