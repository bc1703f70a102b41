import { randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { countAnswers, type ReleaserSql } from './count-answers.server'
import type { Solver } from './integer-programme'
import { type Refusal, refusalByCount, refusalByHour } from './refusals'
import { type EarlierRelease, type Protected, protectRelease } from './release'
import type { ReleaseKind } from './release-kinds'
import { openSolver } from './solver.server'
import { planTables } from './table-plan'
import { cellsOf, tablesFrom } from './tables'

export type Publication = { ok: true; releaseId: string; number: number } | { ok: false; reason: Refusal }

let solver: Promise<Solver> | undefined

/**
 * Counts, protects, proves and publishes a survey's next release, or says why not. Written once, never changed.
 * All in one transaction that holds the mixer off: killed at any moment, it has happened or it has not.
 * The final release also destroys the rounding key and every way from a receipt to a response.
 */
export async function publishRelease(pool: Pool<'releaser'>, surveyId: string, kind: ReleaseKind, now: Temporal.Instant): Promise<Publication> {
  solver ??= openSolver()
  const withSolver = await solver
  return pool.sql.begin(async (sql): Promise<Publication> => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${surveyId}, 1))`
    const survey = await readSurvey(sql, surveyId)
    const reason = refusalByCount(kind, survey.mixed, survey.earlier) ?? refusalByHour(kind, survey, now)
    if (reason) return { ok: false, reason }
    if (kind === 'final' && (await envelopesRemain(sql, surveyId))) return { ok: false, reason: 'still-mixing' }
    const plan = planTables(survey.questions)
    const counts = await countAnswers(sql, surveyId, plan, kind === 'final')
    const key = await requireKey(sql, surveyId)
    const release = protectRelease(withSolver, { plan, counts, earlier: survey.earlier, key, kind })
    if (!release.ok) return release
    const number = survey.earlier.length + 1
    const releaseId = await write(sql, { surveyId, number, kind, now, mixed: counts.mixed }, release)
    if (kind === 'final') await destroyWhatLeadsBack(sql, surveyId, now)
    return { ok: true, releaseId, number }
  })
}

interface SurveyRow {
  closesAt: Date
  finalReleaseAt: Date
  questions: SurveyQuestion[]
  mixed: number
}

interface ReleaseRow {
  kind: ReleaseKind
  mixed: number
  releasedAt: Date
  cells: Parameters<typeof tablesFrom>[0]
}

async function readSurvey(sql: ReleaserSql, surveyId: string) {
  const [survey] = await sql<SurveyRow[]>`
    select s.closes_at as "closesAt", s.final_release_at as "finalReleaseAt", v.questions, coalesce(m.mixed, 0) as mixed
    from heard.survey s
    join heard.survey_version v on v.survey_id = s.id and v.number = s.current_version
    left join heard.mixing m on m.survey_id = s.id
    where s.id = ${surveyId}`
  if (!survey) throw new Error('there is no such survey')
  const releases = await sql<ReleaseRow[]>`
    select r.kind, r.mixed, r.released_at as "releasedAt", jsonb_agg(jsonb_build_object(
      'question', c.question, 'option', c.option, 'count', c.count, 'withheld', c.withheld, 'group',
      case when c.group_question is not null then jsonb_build_object('question', c.group_question, 'option', c.group_option) end)) as cells
    from heard.release r join heard.release_cell c on c.release_id = r.id
    where r.survey_id = ${surveyId} group by r.id order by r.number`
  const earlier = releases.map(({ kind, mixed, cells }): EarlierRelease => ({ kind, mixed, tables: tablesFrom(cells) }))
  const last = releases.at(-1)?.releasedAt
  return {
    questions: survey.questions,
    mixed: survey.mixed,
    earlier,
    closesAt: moment(survey.closesAt),
    finalReleaseAt: moment(survey.finalReleaseAt),
    lastReleasedAt: last ? moment(last) : null,
  }
}

async function envelopesRemain(sql: ReleaserSql, surveyId: string): Promise<boolean> {
  const [{ remain }] = await sql<[{ remain: boolean }]>`select heard.envelopes_remain(${surveyId}) as remain`
  return remain
}

async function requireKey(sql: ReleaserSql, surveyId: string): Promise<Uint8Array> {
  await sql`insert into heard.release_key (survey_id, key) values (${surveyId}, ${randomBytes(32)}) on conflict do nothing`
  const [{ key }] = await sql<[{ key: Uint8Array }]>`select key from heard.release_key where survey_id = ${surveyId}`
  return key
}

interface Heading {
  surveyId: string
  number: number
  kind: ReleaseKind
  now: Temporal.Instant
  mixed: number
}

async function write(sql: ReleaserSql, { surveyId, number, kind, now, mixed }: Heading, release: Protected): Promise<string> {
  const [{ id }] = await sql<[{ id: string }]>`
    insert into heard.release (survey_id, number, kind, released_at, responses, mixed, certificate)
    values (${surveyId}, ${number}, ${kind}, ${now.toString()}, ${release.responses}, ${mixed},
            ${JSON.stringify(release.certificate)}::text::jsonb)
    returning id`
  const cells = cellsOf(release.tables).map(({ group, ...cell }) => ({ ...cell, gq: group?.question, go: group?.option }))
  await sql`
    insert into heard.release_cell (release_id, survey_id, question, group_question, group_option, option, count, withheld)
    select ${id}, ${surveyId}, c.question, c.gq, c.go, c.option, c.count, c.withheld
    from jsonb_to_recordset(${JSON.stringify(cells)}::text::jsonb)
      as c(question text, gq text, go text, option text, count int, withheld text)`
  await sql`insert into heard.audit_event (deed, about, at) values (${`${kind} release`}, ${surveyId}, ${now.toString()})`
  return id
}

/** Nobody can take answers back any more, so nothing may lead from a receipt to them; and no further figure is rounded (anonymity.md). */
async function destroyWhatLeadsBack(sql: ReleaserSql, surveyId: string, now: Temporal.Instant) {
  await sql`delete from heard.release_key where survey_id = ${surveyId}`
  await sql`delete from heard.withdrawal_handle where survey_id = ${surveyId}`
  await sql`delete from heard.withdrawal where survey_id = ${surveyId}`
  await sql`delete from heard.sent_once where survey_id = ${surveyId}`
  await sql`update heard.survey set finally_released_at = ${now.toString()} where id = ${surveyId}`
}

const moment = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())
