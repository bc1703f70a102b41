import type postgres from 'postgres'
import { asPerson } from '~/domains/people/as-person.server'
import type { Pool } from '~db/client.server'
import type { Draft, DraftQuestion, LastChange } from './draft'

/** Null where this person sees no such survey. Only inspectors see a draft at all. */
export function readDraft(pool: Pool<'inspector'>, token: string, visitId: string): Promise<Draft | null> {
  return asPerson(pool, token, async (sql) => {
    const [survey] = await sql<{ id: string; slug: string }[]>`select id, slug from heard.survey where visit_id::text = ${visitId}`
    if (!survey) return null
    const [lastChange] = await sql<LastChange[]>`
      select case when c.before is null then 'added' when c.after is null then 'takenOut'
          when c.before -> 'content' = c.after -> 'content' then 'moved' else 'written' end as what, coalesce(c.after #>> '{content,title,en}', c.before #>> '{content,title,en}') as title, coalesce(p.name, '') as by
      from heard.draft_change c left join heard.person p on p.id = c.person_id
      where c.survey_id = ${survey.id} and not c.undone order by c.number desc limit 1`
    return { surveyId: survey.id, slug: survey.slug, questions: await draftQuestions(sql, survey.id), lastChange: lastChange ?? null }
  })
}

export const draftQuestions = (sql: postgres.TransactionSql, surveyId: string) => sql<DraftQuestion[]>`
  select d.key, d.position, d.content, d.edition, coalesce(p.name, '') as "changedBy", to_json(d.changed_at) #>> '{}' as "changedAt"
  from heard.draft_question d left join heard.person p on p.id = d.changed_by
  where d.survey_id = ${surveyId} order by d.position, d.key`

/** A question as it was when it was taken out of the draft; null where it never was there, or is there now. */
export function findTakenOut(pool: Pool<'inspector'>, token: string, visitId: string, key: string): Promise<DraftQuestion | null> {
  return asPerson(pool, token, async (sql) => {
    const [taken] = await sql<DraftQuestion[]>`
      select c.key, (c.before ->> 'position')::integer as position, c.before -> 'content' as content, 0 as edition,
        coalesce(p.name, '') as "changedBy", to_json(c.at) #>> '{}' as "changedAt"
      from heard.draft_change c join heard.survey s on s.id = c.survey_id left join heard.person p on p.id = c.person_id
      where s.visit_id::text = ${visitId} and c.key = ${key} and c.before is not null and c.after is null and not c.undone
        and not exists (select from heard.draft_question d where d.survey_id = c.survey_id and d.key = c.key)
      order by c.number desc limit 1`
    return taken ?? null
  })
}
