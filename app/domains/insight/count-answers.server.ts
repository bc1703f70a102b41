import type { Pool } from '~db/client.server'
import type { RawCounts } from './release'
import type { RawCell } from './tables'
import type { TablePlan } from './table-plan'

export type ReleaserSql = Parameters<Parameters<Pool<'releaser'>['sql']['begin']>[1]>[0]

interface Row {
  question: string
  groupQuestion: string | null
  groupOption: string | null
  option: string | null
  count: number
  recordKeys: string
}

/** Counts every cell of the plan in two statements, overall and by group. The caller holds the mixer off. */
export async function countAnswers(sql: ReleaserSql, surveyId: string, plan: TablePlan, withGroups: boolean): Promise<RawCounts> {
  const [{ mixed, responses }] = await sql<[{ mixed: number; responses: number }]>`
    select coalesce((select mixed from heard.mixing where survey_id = ${surveyId}), 0) as mixed,
           (select count(*)::int from heard.response where survey_id = ${surveyId}) as responses`
  const overall = await countOverall(sql, surveyId, asked(plan, () => true))
  const byGroup = withGroups ? await countByGroup(sql, surveyId, asked(plan, ({ grouped }) => grouped), circles(plan)) : []
  return { mixed, responses, cells: [...overall, ...byGroup].map(asCell) }
}

/** Who picked several options of a question counts once in its base. */
function countOverall(sql: ReleaserSql, surveyId: string, questions: string) {
  return sql<Row[]>`
    with asked as (select * from jsonb_to_recordset(${questions}::text::jsonb) as a(question text, option text, several boolean)),
    chosen as (
      select r.id, r.record_key, a.question, a.option, a.several
      from heard.response r join heard.choice c on c.response_id = r.id join asked a using (question, option)
      where r.survey_id = ${surveyId}
    )
    select question, null as "groupQuestion", null as "groupOption", option,
      count(*)::int as count, sum(record_key)::text as "recordKeys"
    from chosen group by grouping sets ((question, option), (question, several)) having option is not null or not several
    union all
    select question, null, null, null, count(*)::int, sum(record_key)::text
    from (select distinct id, record_key, question from chosen where several) as people group by question`
}

function countByGroup(sql: ReleaserSql, surveyId: string, questions: string, groups: string) {
  return sql<Row[]>`
    with asked as (select * from jsonb_to_recordset(${questions}::text::jsonb) as a(question text, option text, several boolean)),
    circle as (select * from jsonb_to_recordset(${groups}::text::jsonb) as g(question text, option text)),
    member as (
      select r.id, r.record_key, g.question as of_question, g.option as of_option
      from heard.response r join heard.choice c on c.response_id = r.id join circle g using (question, option)
      where r.survey_id = ${surveyId}
    ),
    chosen as (
      select m.*, a.question, a.option, a.several
      from member m join heard.choice c on c.response_id = m.id join asked a using (question, option)
    )
    select question, of_question as "groupQuestion", of_option as "groupOption", option,
      count(*)::int as count, sum(record_key)::text as "recordKeys"
    from chosen group by grouping sets ((question, of_question, of_option, option), (question, of_question, of_option, several))
    having option is not null or not several
    union all
    select question, of_question, of_option, null, count(*)::int, sum(record_key)::text
    from (select distinct id, record_key, question, of_question, of_option from chosen where several) as people
    group by question, of_question, of_option`
}

function asked({ questions }: TablePlan, wanted: (question: TablePlan['questions'][number]) => boolean): string {
  const pairs = questions.filter(wanted).flatMap(({ question, options, picks }) =>
    options.map((option) => ({ question, option, several: picks === 'several' })),
  )
  return JSON.stringify(pairs)
}

function circles({ groupings }: TablePlan): string {
  return JSON.stringify(groupings.flatMap(({ question, options }) => options.map((option) => ({ question, option }))))
}

function asCell({ question, groupQuestion, groupOption, option, count, recordKeys }: Row): RawCell {
  const group = groupQuestion !== null && groupOption !== null ? { question: groupQuestion, option: groupOption } : null
  return { question, group, option, count, recordKeys: BigInt(recordKeys) }
}
