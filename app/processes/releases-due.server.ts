import type { Temporal } from 'temporal-polyfill'
import { publishRelease } from '~/domains/insight/publish-release.server'
import { londonDay } from '~/domains/inspections/timeline'
import type { Clock } from '~/platform/clock.server'
import { log } from '~/platform/log.server'
import type { Pool } from '~db/client.server'

interface Survey {
  id: string
  opensAt: Date
  closesAt: Date
  finalReleaseAt: Date
  draftsForgottenAt: Date
  finallyReleasedAt: Date | null
  lastReleasedAt: Date | null
  /** Mixed since the last release. */
  fresh: number
  /** A rehearsal's clock stands apart from everybody's. */
  offsetMs: number
}

/** What was refused, by survey: it is tried again only when more people have been mixed in, not every second. */
const refusedAt = new Map<string, number>()

/** What the hour asks for, then what inspectors asked for by hand. */
export async function releaseWhatIsDue(pool: Pool<'releaser'>, clock: Clock): Promise<void> {
  for (const survey of await surveys(pool)) {
    const now = clock.now().add({ milliseconds: survey.offsetMs })
    if (survey.finallyReleasedAt === null) {
      if (isFinalDue(survey, now)) await releaseFinally(pool, survey, now)
      else if (isDailyDue(survey, now) && refusedAt.get(survey.id) !== survey.fresh) await releaseToday(pool, survey, now)
    }
    if (now.epochMilliseconds >= survey.draftsForgottenAt.getTime()) {
      await pool.sql`delete from heard.draft where survey_id = ${survey.id}`
    }
  }
  await answerRequests(pool, clock)
}

const isFinalDue = (survey: Survey, now: Temporal.Instant) => now.epochMilliseconds >= survey.finalReleaseAt.getTime()

/** Once a day, from seven in the morning, while the survey is open and ten more people have been mixed in. */
function isDailyDue(survey: Survey, now: Temporal.Instant): boolean {
  const isOpen = now.epochMilliseconds >= survey.opensAt.getTime() && now.epochMilliseconds < survey.closesAt.getTime()
  const isMorning = now.toZonedDateTimeISO('Europe/London').hour >= 7
  const last = survey.lastReleasedAt && londonDay(survey.lastReleasedAt.toISOString())
  return isOpen && isMorning && survey.fresh >= 10 && last !== londonDay(now)
}

async function releaseToday(pool: Pool<'releaser'>, survey: Survey, now: Temporal.Instant) {
  const published = await publishRelease(pool, survey.id, 'interim', now)
  if (published.ok) refusedAt.delete(survey.id)
  else refusedAt.set(survey.id, survey.fresh)
}

async function releaseFinally(pool: Pool<'releaser'>, survey: Survey, now: Temporal.Instant) {
  const [{ remain }] = await pool.sql<[{ remain: boolean }]>`select heard.envelopes_remain(${survey.id}) as remain`
  if (remain) return // The mixer is still at it; the next turn is a second away.
  const published = await publishRelease(pool, survey.id, 'final', now)
  log(published.ok ? 'releaser: a final release was made' : `releaser: a final release was refused: ${published.reason}`)
}

async function answerRequests(pool: Pool<'releaser'>, clock: Clock) {
  const waiting = await pool.sql<{ id: string; surveyId: string; offsetMs: number }[]>`
    select r.id, r.survey_id as "surveyId", v.clock_offset_ms::float8 as "offsetMs" from heard.release_request r
    join heard.survey s on s.id = r.survey_id join heard.visit v on v.id = s.visit_id
    where r.outcome is null order by r.requested_at`
  for (const { id, surveyId, offsetMs } of waiting) {
    const published = await publishRelease(pool, surveyId, 'interim', clock.now().add({ milliseconds: offsetMs }))
    await pool.sql`update heard.release_request set outcome = ${published.ok ? 'released' : published.reason} where id = ${id}`
  }
}

const surveys = (pool: Pool<'releaser'>) => pool.sql<Survey[]>`
  select s.id, s.opens_at as "opensAt", s.closes_at as "closesAt", s.final_release_at as "finalReleaseAt",
    s.drafts_forgotten_at as "draftsForgottenAt", s.finally_released_at as "finallyReleasedAt",
    last.released_at as "lastReleasedAt", coalesce(m.mixed, 0) - coalesce(last.mixed, 0) as fresh,
    v.clock_offset_ms::float8 as "offsetMs"
  from heard.survey s
  join heard.visit v on v.id = s.visit_id
  left join heard.mixing m on m.survey_id = s.id
  left join lateral (select released_at, mixed from heard.release r where r.survey_id = s.id order by number desc limit 1) last on true`
