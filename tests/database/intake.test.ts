import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Code } from '~/domains/responses/code'
import { newPauseCode, receiptOf } from '~/domains/responses/draft-keys.server'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { findDraft } from '~/domains/responses/queries.server'
import { withdrawResponse } from '~/domains/responses/withdraw-response.server'
import { given, hours, type Northmere, openNorthmere, surveyId } from '~tests/support/northmere'

describe('nothing is lost, and nothing stands twice', () => {
  let northmere: Northmere
  beforeAll(async () => {
    northmere = await openNorthmere()
  })
  afterAll(() => northmere.end())

  const keep = async (code: Code, question: string, answer: string) =>
    keepAnswer(northmere.pools.respondent, await northmere.consented(), await northmere.survey(), code, question, answer)
  const draftOf = async (code: Code) => findDraft(northmere.pools.respondent, await northmere.survey(), code)
  const rows = async (table: string) => Number((await northmere.superuser.unsafe(`select count(*) from heard.${table}`))[0]?.count)

  test('two tabs that answer at once keep both answers, from the very first on', async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = newPauseCode()
      await Promise.all([keep(code, 'needs-spotted-early', 'middle'), keep(code, 'support', 'neither')])
      await Promise.all([keep(code, 'decisions-together', 'middle'), keep(code, 'age', 'under-5')])
      const both = { 'needs-spotted-early': 'middle', support: 'neither', 'decisions-together': 'middle', age: 'under-5' }
      expect((await draftOf(code))?.answers).toEqual(both)
    }
  })

  test('sent twice, one after the other or at once, it stands once and the receipt is the same', async () => {
    const code = newPauseCode()
    const before = await rows('envelope')
    const receipts = await Promise.all([northmere.send(given, code), northmere.send(given, code), northmere.send(given, code)])
    receipts.push(await northmere.send(given, code))
    expect(new Set(receipts.map((each) => each.ok && each.receipt))).toEqual(new Set([receiptOf(code, surveyId)]))
    expect(await rows('envelope')).toBe(before + 1)
  })

  test('a draft that outlived a crash is not sent a second time, and goes', async () => {
    const code = newPauseCode()
    await northmere.send(given, code)
    const sent = await rows('envelope')
    await keep(code, 'support', 'neither')
    expect(await northmere.send({ support: 'neither' }, code)).toEqual({ ok: true, receipt: receiptOf(code, surveyId) })
    expect(await rows('envelope')).toBe(sent)
    expect(await draftOf(code)).toBeNull()
  })

  test('a draft of an older version keeps what still fits', async () => {
    const code = newPauseCode()
    await keep(code, 'needs-spotted-early', 'middle')
    await keep(code, 'support', 'neither')
    const survey = await northmere.survey()
    const questions = survey.version.questions.filter(({ key }) => key !== 'needs-spotted-early')
    const newer = { ...survey, version: { ...survey.version, number: 2, questions } }
    expect(await findDraft(northmere.pools.respondent, newer, code)).toMatchObject({ answers: { support: 'neither' }, isOlder: true })
  })
})

describe('the hours, kept by the database with the door taken away', () => {
  let northmere: Northmere
  beforeAll(async () => {
    northmere = await openNorthmere()
  })
  afterAll(() => northmere.end())
  const ended = { ok: false, reason: 'ended' }

  test.each([
    ['a second before the survey opens', '2026-03-09T11:59:58Z', false],
    ['when it opens', '2026-03-09T12:00:00Z', true],
    ['after closing, while those who began may send', '2026-03-13T12:59:50Z', true],
    ['when sending has ended', '2026-03-13T13:00:00Z', false],
  ])('%s', async (_when, moment, isTaken) => {
    await northmere.at(moment)
    const sent = await northmere.send(given)
    if (isTaken) expect(sent.ok).toBe(true)
    else expect(sent).toEqual(ended)
  })

  test('no draft begins after sending has ended, and nothing is taken back after the final release’s hour', async () => {
    await northmere.at(hours.sendingEndsAt)
    const [row] = await northmere.pools.respondent.sql`
      select heard.draft_keep('\\x01', ${surveyId}, null, ${Buffer.alloc(4124)}) as kept`
    expect(row).toEqual({ kept: false })
    const survey = await northmere.survey()
    const receipt = receiptOf(newPauseCode(), surveyId)
    expect(await withdrawResponse(northmere.pools.respondent, survey, receipt)).toBe('kept')
    await northmere.at(hours.finalReleaseAt)
    expect(await withdrawResponse(northmere.pools.respondent, survey, receipt)).toBe('ended')
  })
})
