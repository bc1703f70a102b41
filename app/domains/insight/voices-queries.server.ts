import { asPerson } from '~/domains/people/as-person.server'
import type { SurveyQuestion } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { type VoicesHeard, voicesHeard } from './voices'

/** From which groups families have answered, by the last release; empty where there is none or this person sees no such survey. */
export function readVoices(pool: Pool<'area'>, token: string, visitId: string): Promise<VoicesHeard[]> {
  return asPerson(pool, token, async (sql) => {
    const [asked] = await sql<{ id: string; questions: SurveyQuestion[] }[]>`
      select s.id, v.questions from heard.survey s
      join heard.survey_version v on v.survey_id = s.id and v.number = s.current_version where s.visit_id::text = ${visitId}`
    if (!asked) return []
    const cells = await sql<{ question: string; option: string; count: number | null }[]>`
      select question, option, count from heard.voices_heard(${asked.id})`
    return voicesHeard(asked.questions, cells)
  })
}
