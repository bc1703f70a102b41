import type { Pool } from '~db/client.server'
import type { RawCounts } from './release'
import type { RawCell } from './tables'
import { type Group, groupsOf, type PlannedQuestion, type TablePlan } from './table-plan'

export type ReleaserSql = Parameters<Parameters<Pool<'releaser'>['sql']['begin']>[1]>[0]

/** Cells by their places in the plan: numbers are counted faster than names. */
interface Row {
  question: number
  circle: number | null
  option: number | null
  count: number
  recordKeys: string
}

/** Counts every cell of the plan in two statements, overall and by group. The caller holds the mixer off. */
export async function countAnswers(sql: ReleaserSql, surveyId: string, plan: TablePlan, withGroups: boolean): Promise<RawCounts> {
  const [{ mixed, responses }] = await sql<[{ mixed: number; responses: number }]>`
    select coalesce((select mixed from heard.mixing where survey_id = ${surveyId}), 0) as mixed,
           (select count(*)::int from heard.response where survey_id = ${surveyId}) as responses`
  const groups = plan.groupings.flatMap(groupsOf)
  const overall = await countOverall(sql, surveyId, asked(plan, () => true))
  const byGroup = withGroups ? await countByGroup(sql, surveyId, asked(plan, ({ grouped }) => grouped), numbered(groups)) : []
  return { mixed, responses, cells: [...overall, ...byGroup].map((row) => asCell(plan, groups, row)) }
}

/** Who picked several options of a question counts once in its base. */
function countOverall(sql: ReleaserSql, surveyId: string, questions: string) {
  return sql<Row[]>`
    with asked as materialized (
      select * from jsonb_to_recordset(${questions}::text::jsonb) as a(q int, o int, question text, option text, several boolean)
    ),
    chosen as materialized (
      select r.id, r.record_key, a.q, a.o, a.several
      from heard.response r join heard.choice c on c.response_id = r.id join asked a using (question, option)
      where r.survey_id = ${surveyId}
    )
    select q as question, null::int as circle, o as option, count(*)::int as count, sum(record_key)::text as "recordKeys"
    from chosen group by q, o
    union all
    select q, null, null, count(*)::int, sum(record_key)::text from chosen where not several group by q
    union all
    select q, null, null, count(*)::int, sum(record_key)::text
    from (select distinct id, record_key, q from chosen where several) as people group by q`
}

function countByGroup(sql: ReleaserSql, surveyId: string, questions: string, groups: string) {
  return sql<Row[]>`
    with asked as materialized (
      select * from jsonb_to_recordset(${questions}::text::jsonb) as a(q int, o int, question text, option text, several boolean)
    ),
    circle as materialized (select * from jsonb_to_recordset(${groups}::text::jsonb) as g(g int, question text, option text)),
    member as materialized (
      select r.id, r.record_key, circle.g
      from heard.response r join heard.choice c on c.response_id = r.id join circle using (question, option)
      where r.survey_id = ${surveyId}
    ),
    chosen as materialized (
      select m.id, m.record_key, m.g, a.q, a.o, a.several
      from member m join heard.choice c on c.response_id = m.id join asked a using (question, option)
    )
    select q as question, g as circle, o as option, count(*)::int as count, sum(record_key)::text as "recordKeys"
    from chosen group by q, g, o
    union all
    select q, g, null, count(*)::int, sum(record_key)::text from chosen where not several group by q, g
    union all
    select q, g, null, count(*)::int, sum(record_key)::text
    from (select distinct id, record_key, q, g from chosen where several) as people group by q, g`
}

function asked({ questions }: TablePlan, wanted: (question: PlannedQuestion) => boolean): string {
  const pairs = questions.flatMap((planned, q) =>
    planned.options.map((option, o) => ({ planned, q, o, question: planned.question, option, several: planned.picks === 'several' })),
  )
  return JSON.stringify(pairs.filter(({ planned }) => wanted(planned)).map(({ planned: _, ...pair }) => pair))
}

const numbered = (groups: readonly Group[]) => JSON.stringify(groups.map((group, g) => ({ g, ...group })))

function asCell({ questions }: TablePlan, groups: readonly Group[], row: Row): RawCell {
  const planned = questions[row.question] as PlannedQuestion
  return {
    question: planned.question,
    group: row.circle === null ? null : (groups[row.circle] ?? null),
    option: row.option === null ? null : (planned.options[row.option] ?? null),
    count: row.count,
    recordKeys: BigInt(row.recordKeys),
  }
}
