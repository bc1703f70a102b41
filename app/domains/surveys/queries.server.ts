import { and, asc, eq } from 'drizzle-orm'
import type { Pool } from '~db/client.server'
import { area, visit, weakness } from '~db/schema/inspections'
import { survey, surveyVersion } from '~db/schema/surveys'
import type { PublishedSurvey } from './published-survey'

/** The survey behind /s/:slug with the version that is asked now, or nothing. */
export async function findPublishedSurvey(pool: Pool<'public'>, slug: string): Promise<PublishedSurvey | null> {
  const [row] = await pool.db
    .select({ survey, visit, areaName: area.name, version: surveyVersion })
    .from(survey)
    .innerJoin(visit, eq(visit.id, survey.visitId))
    .innerJoin(area, eq(area.id, visit.areaId))
    .innerJoin(surveyVersion, and(eq(surveyVersion.surveyId, survey.id), eq(surveyVersion.number, survey.currentVersion)))
    .where(eq(survey.slug, slug))
  if (!row) return null
  const weaknesses = await pool.db
    .select({ number: weakness.number, name: weakness.name })
    .from(weakness)
    .where(eq(weakness.visitId, row.visit.id))
    .orderBy(asc(weakness.number))
  return asPublished(row, weaknesses)
}

/** The slugs of all surveys, for the first page. A rehearsal's is told by whoever made it. */
export async function listSurveySlugs(pool: Pool<'public'>): Promise<string[]> {
  const rows = await pool.db
    .select({ slug: survey.slug })
    .from(survey)
    .innerJoin(visit, eq(visit.id, survey.visitId))
    .where(eq(visit.isRehearsal, false))
    .orderBy(asc(survey.slug))
  return rows.map(({ slug }) => slug)
}

/** Whether this visit is only a rehearsal, so that each of its pages can say so. */
export async function isRehearsal(pool: Pool<'public'>, visitId: string): Promise<boolean> {
  const found = await pool.sql`select from heard.visit where id::text = ${visitId} and is_rehearsal`
  return found.length > 0
}

interface Row {
  survey: typeof survey.$inferSelect
  visit: typeof visit.$inferSelect
  areaName: string
  version: typeof surveyVersion.$inferSelect
}

function asPublished({ survey, visit, areaName, version }: Row, weaknesses: PublishedSurvey['weaknesses']): PublishedSurvey {
  return {
    id: survey.id,
    visitId: visit.id,
    slug: survey.slug,
    areaName,
    focus: survey.focus,
    version: {
      id: `${survey.id}/${version.number}`,
      surveyId: survey.id,
      number: version.number,
      noticeNumber: survey.noticeNumber,
      minutes: version.minutes,
      questions: version.questions,
    },
    finalReleaseMade: survey.finallyReleasedAt !== null,
    pausedWords: survey.pausedAt && (survey.pausedWords ?? ''),
    hours: {
      surveyOpensAt: survey.opensAt.toISOString(),
      surveyClosesAt: survey.closesAt.toISOString(),
      sendingEndsAt: survey.sendingEndsAt.toISOString(),
      finalReleaseAt: survey.finalReleaseAt.toISOString(),
      draftsForgottenAt: survey.draftsForgottenAt.toISOString(),
    },
    visit,
    isRehearsal: visit.isRehearsal,
    clockOffsetMs: visit.clockOffsetMs,
    weaknesses,
    mixerPublicKey: survey.mixerPublicKey,
  }
}
