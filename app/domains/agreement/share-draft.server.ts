import { recordDeed } from '~/domains/audit/record-deed.server'
import { type DraftProblem, draftProblems } from '~/domains/drafting/draft-problems'
import { minutesFor } from '~/domains/drafting/minutes'
import { writeToRole } from '~/domains/messages/write-to-role.server'
import { asPerson } from '~/domains/people/as-person.server'
import type { LeadInspector } from '~/domains/people/session'
import { writeRecord } from '~/domains/publication/write-record.server'
import { type SurveyQuestion, surveyQuestions } from '~/domains/surveys/question'
import type { Pool } from '~db/client.server'
import { differences } from './differences'
import { sharedVersions } from './queries.server'

export type Shared = { ok: true; version: number } | { ok: false; reason: 'empty' | 'problems' | 'unchanged' }

export interface Sharing {
  /** A day: until when the PCF is asked to answer. */
  answerByOn: string
  letter: { subject: string; body: string }
}

/**
 * Shares the draft with the PCF as the survey's next version (122). A version is written once: whatever is changed in the
 * draft afterwards, a comma included, is the next one. Null where this person sees no such survey.
 */
export function shareDraft(pool: Pool<'inspector'>, lead: LeadInspector, visitId: string, { answerByOn, letter }: Sharing): Promise<Shared | null> {
  return asPerson(pool, lead.token, async (sql): Promise<Shared | null> => {
    // The survey's row is held, so that two who press at once do not write the same number.
    const [survey] = await sql<{ id: string }[]>`select id from heard.survey where visit_id::text = ${visitId} for update`
    if (!survey) return null
    const rows = await sql<{ content: SurveyQuestion }[]>`
      select content from heard.draft_question where survey_id = ${survey.id} order by position`
    const questions = rows.map(({ content }) => content)
    const earlier = await sharedVersions(sql, survey.id)
    const refused = reasonAgainst(questions, earlier[0]?.questions ?? null)
    if (refused) return { ok: false, reason: refused }
    const version = await nextVersion(sql, survey.id)
    await sql`insert into heard.survey_version (survey_id, number, minutes, questions)
      values (${survey.id}, ${version}, ${minutesFor(questions)}, ${sql.json(surveyQuestions.parse(questions) as never)})`
    await sql`insert into heard.review (survey_id, version, shared_by, shared_at, answer_by_on)
      values (${survey.id}, ${version}, ${lead.person.id}, heard.now(), ${answerByOn})`
    await writeRecord(sql, { surveyId: survey.id, deed: 'shared', version, words: '', personId: lead.person.id })
    await recordDeed(sql, lead.person.id, 'shared-draft', survey.id)
    await writeToRole(sql, visitId, 'pcf', letter)
    return { ok: true, version }
  })
}

function reasonAgainst(questions: SurveyQuestion[], before: SurveyQuestion[] | null) {
  const problems: DraftProblem[] = draftProblems(questions)
  if (questions.length === 0) return 'empty'
  if (problems.length > 0) return 'problems'
  return before && differences(before, questions).length === 0 ? 'unchanged' : null
}

async function nextVersion(sql: Parameters<typeof sharedVersions>[0], surveyId: string): Promise<number> {
  const [row] = await sql<[{ next: number }]>`
    select coalesce(max(number), 0) + 1 as next from heard.survey_version where survey_id = ${surveyId}`
  return row.next
}
