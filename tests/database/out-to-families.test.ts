import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invitationHash } from '~/domains/invitations/invitation-hash.server'
import { makeInvitations } from '~/domains/invitations/make-invitations.server'
import { momentAt } from '~/domains/inspections/timeline'
import { type AreaMember, type LeadInspector, proveAreaMember, proveLeadInspector } from '~/domains/people/session'
import { extendSurvey } from '~/domains/publication/extend-survey.server'
import { pauseSurvey } from '~/domains/publication/pause-survey.server'
import { readRunning } from '~/domains/publication/queries.server'
import { resumeSurvey } from '~/domains/publication/resume-survey.server'
import type { Code } from '~/domains/responses/code'
import { newPauseCode } from '~/domains/responses/draft-keys.server'
import { submitResponse } from '~/domains/responses/submit-response.server'
import { revisit } from '~db/seed/northmere'
import { given, hours, type Northmere, openNorthmere, surveyId, wednesday } from '~tests/support/northmere'
import { proved, signedIn } from '~tests/support/staff'

const visitId = revisit.visit.id
const meetingAt = momentAt('2026-03-16', '16:00')
const letter = { subject: 'Other hours', body: 'Please look.' }
let northmere: Northmere
let rowan: LeadInspector
let priya: AreaMember

beforeAll(async () => {
  northmere = await openNorthmere()
  rowan = proved(proveLeadInspector(await signedIn(northmere.pools, 'Rowan Hale'), visitId))
  priya = proved(proveAreaMember(await signedIn(northmere.pools, 'Priya Nair'), visitId))
})
afterAll(() => northmere.end())

describe('codes for a mail-merge', () => {
  const sendWith = async (invited: Uint8Array) =>
    submitResponse(northmere.pools.respondent, await northmere.consented(), await northmere.survey(), newPauseCode(), given, 'online', invited)
  const envelopes = async () => Number((await northmere.superuser`select count(*) from heard.envelope`)[0]?.count)

  test('a thousand people send with one code at once: exactly one is kept', async () => {
    const made = proved(await makeInvitations(northmere.pools.area, priya, visitId, 3, 'secret'))
    const invited = invitationHash('secret', surveyId, made.codes[0] as Code)
    const before = await envelopes()
    const sent = await Promise.all(Array.from({ length: 1000 }, () => sendWith(invited)))
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
    expect(sent.filter((each) => !each.ok && each.reason === 'used')).toHaveLength(999)
    expect(await envelopes()).toBe(before + 1)
  })

  test('who sends again with the same draft, after a broken connection, is told that it is in', async () => {
    const made = proved(await makeInvitations(northmere.pools.area, priya, visitId, 1, 'secret'))
    const invited = invitationHash('secret', surveyId, made.codes[0] as Code)
    const code = newPauseCode()
    const send = async () => submitResponse(northmere.pools.respondent, await northmere.consented(), await northmere.survey(), code, given, 'online', invited)
    expect(await send()).toEqual(await send())
    expect((await send()).ok).toBe(true)
  })

  test('a code that was never made, or of another secret, sends nothing', async () => {
    const before = await envelopes()
    expect(await sendWith(invitationHash('another', surveyId, newPauseCode()))).toEqual({ ok: false, reason: 'used' })
    expect(await envelopes()).toBe(before)
  })

  test('no code stands in the database, and another area’s people make none here', async () => {
    const made = proved(await makeInvitations(northmere.pools.area, priya, visitId, 2, 'secret'))
    const rows = await northmere.superuser<{ row: string }[]>`select i::text as row from heard.invitation i`
    for (const code of made.codes) expect(rows.some(({ row }) => row.includes(code))).toBe(false)
    const hollis = await signedIn(northmere.pools, 'Hollis Grey')
    expect(proveAreaMember(hollis, visitId)).toBeNull()
    expect(await makeInvitations(northmere.pools.area, hollis as AreaMember, visitId, 1, 'secret')).toBeNull()
  })
})

describe('a survey that is paused', () => {
  test('takes nothing in, keeps what was begun, and goes on when it is let', async () => {
    const { inspector } = northmere.pools
    expect(await pauseSurvey(inspector, rowan, visitId, { words: 'The page was wrong.', reason: 'A question was put badly.' }, letter)).toBe(true)
    expect(await northmere.send(given)).toEqual({ ok: false, reason: 'paused' })
    expect((await northmere.survey()).pausedWords).toBe('The page was wrong.')
    expect(await resumeSurvey(inspector, rowan, visitId, letter)).toBe(true)
    expect((await northmere.send(given)).ok).toBe(true)
    const running = proved(await readRunning(inspector, rowan.token, visitId))
    expect(running.record.map(({ deed, by }) => `${deed} by ${by}`)).toEqual(['resumed by Rowan Hale', 'paused by Rowan Hale'])
  })

  test('is paused by its lead inspector alone', async () => {
    const imogen = await signedIn(northmere.pools, 'Imogen Frost')
    expect(proveLeadInspector(imogen, visitId)).toBeNull()
    const paused = await pauseSurvey(northmere.pools.inspector, imogen as LeadInspector, visitId, { words: 'x', reason: 'x' }, letter).catch(() => false)
    expect(paused).toBe(false)
    expect((await northmere.survey()).pausedWords).toBeNull()
  })
})

describe('the hours of an open survey', () => {
  test('grow, with a reason, and a sending after the old hour is taken in', async () => {
    const later = momentAt('2026-03-13', '15:00')
    expect(await extendSurvey(northmere.pools.inspector, rowan, visitId, { closesAt: later, meetingAt, why: 'The snow.' }, letter)).toBe(true)
    expect((await northmere.survey()).hours).toMatchObject({ surveyClosesAt: '2026-03-13T15:00:00.000Z', finalReleaseAt: '2026-03-13T21:00:00.000Z' })
    const told = await northmere.superuser<{ recipient: string }[]>`select distinct recipient from heard.message where subject = ${letter.subject} order by recipient`
    expect(told.map(({ recipient }) => recipient)).toEqual(['desmond.okafor@northmere.example', 'priya.nair@northmere-forum.example'])
    await northmere.at(hours.sendingEndsAt)
    expect((await northmere.send(given)).ok).toBe(true)
    await northmere.at(wednesday)
  })

  test('never shrink: not by the deed, and with the deed taken away the database says no', async () => {
    expect(await extendSurvey(northmere.pools.inspector, rowan, visitId, { closesAt: momentAt('2026-03-12', '12:00'), meetingAt, why: 'No.' }, letter)).toBe(false)
    const shorten = northmere.pools.inspector.sql.begin(async (sql) => {
      await sql`select set_config('heard.session', ${rowan.token}, true)`
      await sql`update heard.survey set closes_at = closes_at - interval '1 hour' where visit_id = ${visitId}`
    })
    await expect(shorten).rejects.toThrow('can only be lengthened')
  })
})
