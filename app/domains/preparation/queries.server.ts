import type postgres from 'postgres'
import type { Term } from '~/domains/inspections/area'
import type { SurveyHours } from '~/domains/inspections/timeline'
import type { Visit } from '~/domains/inspections/visit'
import { asPerson } from '~/domains/people/as-person.server'
import { hoursKept } from '~/domains/surveys/hours-kept.server'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { rehearsalMark } from './parse-visit'
import type { WeaknessWithActions } from './typed-again'

/** An area in which this person sets up visits. */
export interface LedArea {
  id: string
  name: string
  terms: Term[]
}

export function listLedAreas(pool: Pool<'inspector'>, token: string): Promise<LedArea[]> {
  return asPerson(pool, token, (sql) => sql<LedArea[]>`
    select a.id, a.name, coalesce(a.particulars -> 'terms', '[]') as terms from heard.area a
    where a.id in (select heard.areas_of('lead-inspector')) order by a.name`)
}

/** A visit as it was set up, for pages that change it, copy it or look it over. */
export interface SetUpVisit extends Visit {
  areaName: string
  notifiedOn: string | null
  isRehearsal: boolean
  /** How far its clock stands from everybody's: 0 but for a rehearsal. */
  clockOffsetMs: number
  finallyReleased: boolean
  weaknesses: WeaknessWithActions[]
  surveyId: string
  slug: string
  focus: string
  publishedVersion: number | null
  noticeNumber: number
  hasMixerKey: boolean
  /** As they stand: they may have been lengthened. */
  hours: SurveyHours
}

/** Null where this person sees no such visit. */
export async function readSetUp(pool: Pool<'inspector'>, token: string, visitId: string): Promise<SetUpVisit | null> {
  const [visit] = await asPerson(pool, token, (sql) => sql<SetUpVisit[]>`
    select v.id, v.area_id as "areaId", v.kind, v.day1_on as "day1On", v.notified_on as "notifiedOn", v.particulars, a.name as "areaName",
      v.is_rehearsal as "isRehearsal",
      v.clock_offset_ms::float8 as "clockOffsetMs", s.finally_released_at is not null as "finallyReleased", s.id as "surveyId", s.slug, s.focus, s.current_version as "publishedVersion",
      s.notice_number as "noticeNumber", s.mixer_public_key is not null as "hasMixerKey",
      ${hoursKept(sql)} as hours,
      coalesce((
        select jsonb_agg(jsonb_build_object('number', w.number, 'name', w.name, 'actions', coalesce((
          select jsonb_agg(jsonb_build_object('words', c.words, 'who', c.who, 'byOn', c.by_on) order by c.number)
          from heard.weakness_action c where c.visit_id = w.visit_id and c.weakness_number = w.number), '[]')) order by w.number)
        from heard.weakness w where w.visit_id = v.id), '[]') as weaknesses
    from heard.visit v join heard.area a on a.id = v.area_id join heard.survey s on s.visit_id = v.id
    where v.id::text = ${visitId}`)
  return visit ?? null
}

/** The rehearsal of a visit, found by its short address; null where there is none. */
export async function findRehearsal(pool: Pool<'inspector'>, token: string, slug: string): Promise<SetUpVisit | null> {
  const [found] = await asPerson(pool, token, (sql) => sql<{ visitId: string }[]>`
    select s.visit_id as "visitId" from heard.survey s join heard.visit v on v.id = s.visit_id
    where v.is_rehearsal and starts_with(s.slug, ${`${slug}${rehearsalMark}-`})`)
  return found ? readSetUp(pool, token, found.visitId) : null
}

/** The short addresses that this person can see are taken. */
export async function listSlugs(pool: Pool<'inspector'>, token: string): Promise<string[]> {
  const rows = await asPerson(pool, token, (sql) => sql<{ slug: string }[]>`select slug from heard.survey`)
  return rows.map(({ slug }) => slug)
}

/** The newest wording of a visit's questions: its draft, or what was published where nothing is being written. */
export async function readQuestions(sql: postgres.TransactionSql, visitId: string): Promise<SurveyQuestion[]> {
  const drafted = await sql<{ content: SurveyQuestion }[]>`
    select d.content from heard.draft_question d join heard.survey s on s.id = d.survey_id
    where s.visit_id::text = ${visitId} order by d.position`
  if (drafted.length > 0) return drafted.map(({ content }) => content)
  const [published] = await sql<{ questions: SurveyQuestion[] }[]>`
    select v.questions from heard.survey s
    join heard.survey_version v on v.survey_id = s.id and v.number = s.current_version
    where s.visit_id::text = ${visitId}`
  return published?.questions ?? []
}
