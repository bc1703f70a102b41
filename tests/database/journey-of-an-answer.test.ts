import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Code } from '~/domains/responses/code'
import { draftKeys, newPauseCode, receiptHash, receiptOf } from '~/domains/responses/draft-keys.server'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { findDraft } from '~/domains/responses/queries.server'
import { withdrawResponse } from '~/domains/responses/withdraw-response.server'
import { type Answers, asFormValues } from '~/domains/surveys/answers'
import { tablesHolding } from '~tests/support/hunt'
import { families, hours, type Northmere, openNorthmere, surveyId } from '~tests/support/northmere'

const marker = 'zebra-kettle-81507'
const given: Answers = {
  'needs-spotted-early': 'quite-badly',
  'health-assessment-wait': 'unknown',
  'while-waiting': ['none-of-these'],
  'one-thing': `What would help is ${marker}.`,
  support: 'ehc-plan',
}

describe('one parent’s answer, from the form to the released figure', () => {
  let northmere: Northmere
  const code = newPauseCode()
  const keys = draftKeys(code, surveyId)
  const receipt = receiptOf(code, surveyId)
  const hash = receiptHash(receipt, surveyId)
  const holding = (canary: string | Uint8Array) => tablesHolding(northmere.superuser, canary)

  /** What only the parent knows is nowhere, at any moment. */
  async function nothingSaysWho() {
    for (const secret of [code, receipt, keys.cipher]) expect(await holding(secret)).toEqual([])
  }

  beforeAll(async () => {
    northmere = await openNorthmere()
  })
  afterAll(() => northmere.end())

  test('lies in a draft that the server cannot read', async () => {
    const survey = await northmere.survey()
    for (const [question, answer] of Object.entries(given)) {
      await keepAnswer(northmere.pools.respondent, await northmere.consented(), survey, code, question, answer)
    }
    expect(await findDraft(northmere.pools.respondent, survey, code)).toMatchObject({ answers: given, isOlder: false })
    await nothingSaysWho()
    expect(await holding(marker)).toEqual([])
    expect(await holding(keys.id)).toEqual(['heard.draft'])
  })

  test('is sent sealed: the draft is gone, and no table can be read', async () => {
    expect(await northmere.send(given, code)).toEqual({ ok: true, receipt })
    await nothingSaysWho()
    expect(await holding(marker)).toEqual([])
    expect(await holding(keys.id)).toEqual([])
    expect(await holding(keys.once)).toEqual(['heard.sent_once'])
    expect(await holding(hash)).toEqual([])
    expect(await northmere.superuser`select from heard.envelope`).toHaveLength(1)
    expect(await findDraft(northmere.pools.respondent, await northmere.survey(), code)).toBeNull()
  })

  test('is mixed among thirty others, and stands as choices here and words there', async () => {
    for (const each of families(30, 11)) await northmere.send(each)
    expect(await northmere.mix()).toEqual({ taken: 21, unreadable: 0 })
    expect((await northmere.release('interim')).ok).toBe(true)
    for (const each of families(110, 15)) await northmere.send(each)
    await northmere.at(hours.sendingEndsAt)
    expect(await northmere.mix()).toEqual({ taken: 120, unreadable: 0 })
    await nothingSaysWho()
    expect(await holding(marker)).toEqual(['heard.words'])
    expect(await holding(hash)).toEqual(['heard.withdrawal_handle'])

    const choices = await northmere.superuser<{ question: string; option: string }[]>`
      select c.question, c.option from heard.choice c join heard.withdrawal_handle h on h.response_id = c.response_id
      where h.receipt_hash = ${hash} order by 1`
    const { 'one-thing': _words, ...chosen } = given
    const expected = Object.entries(chosen).flatMap(([question, answer]) => asFormValues(answer).map((option) => ({ question, option })))
    expect([...choices]).toEqual(expected.sort((a, b) => (a.question < b.question ? -1 : 1)))
  })

  test('is counted in the released figures, and after them nothing leads back to it', async () => {
    const counted = await northmere.superuser<{ question: string; option: string | null; count: number }[]>`
      select question, option, count(*)::int from heard.choice group by rollup (question, option) having question is not null`
    await northmere.at(hours.finalReleaseAt)
    expect((await northmere.release('final')).ok).toBe(true)

    const cells = await northmere.superuser<{ question: string; option: string; count: number | null; withheld: string | null }[]>`
      select c.question, c.option, c.count, c.withheld from heard.release_cell c join heard.release r on r.id = c.release_id
      where r.kind = 'final' and c.group_question is null and c.option is not null`
    const own = cells.filter(({ question, option }) => question === 'needs-spotted-early' && option === 'quite-badly')
    expect(own).toMatchObject([{ count: expect.any(Number), withheld: null }])
    for (const { question, option, count } of cells) {
      if (count === null) continue
      const truly = counted.find((each) => each.question === question && each.option === option)?.count ?? 0
      expect(Math.abs(count - truly)).toBeLessThan(5)
      expect(count % 5).toBe(0)
    }

    await nothingSaysWho()
    for (const once of [keys.id, keys.once, hash]) expect(await holding(once)).toEqual([])
    const [left] = await northmere.superuser`
      select (select count(*)::int from heard.withdrawal_handle) as handles, (select count(*)::int from heard.sent_once) as sent,
        (select count(*)::int from heard.release_key) as keys, (select count(*)::int from heard.withdrawal) as withdrawals,
        (select count(*)::int from heard.envelope) as envelopes, (select count(*)::int from heard.draft) as drafts`
    expect(left).toEqual({ handles: 0, sent: 0, keys: 0, withdrawals: 0, envelopes: 0, drafts: 0 })
  })

  test('left no deed, message or session of a parent anywhere', async () => {
    const events = await northmere.superuser<{ deed: string }[]>`select deed from heard.audit_event order by at`
    expect(events.map(({ deed }) => deed)).toEqual(['interim release', 'final release'])
    expect(await northmere.superuser`select from heard.message`).toHaveLength(0)
    expect(await northmere.superuser`select from heard.session`).toHaveLength(0)
  })
})

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

describe('mixing', () => {
  let northmere: Northmere
  beforeAll(async () => {
    northmere = await openNorthmere()
  })
  afterAll(() => northmere.end())

  const withdraw = async (receipt: Code) => withdrawResponse(northmere.pools.respondent, await northmere.survey(), receipt)
  const receiptFrom = async (sent: Promise<{ ok: true; receipt: Code } | { ok: false }>) => {
    const outcome = await sent
    if (!outcome.ok) throw new Error('it was not sent')
    return outcome.receipt
  }
  const standing = async () => {
    const [row] = await northmere.superuser`
      select (select count(*)::int from heard.envelope) as envelopes, (select count(*)::int from heard.response) as responses,
        (select count(*)::int from heard.words where body like ${`%${marker}%`}) as marked`
    return row
  }

  test('takes nothing below twenty, and leaves ten', async () => {
    for (const each of families(19, 12)) await northmere.send(each)
    expect(await northmere.mix()).toEqual({ taken: 0, unreadable: 0 })
    for (const each of families(4, 13)) await northmere.send(each)
    expect(await northmere.mix()).toEqual({ taken: 13, unreadable: 0 })
    expect(await northmere.mix()).toEqual({ taken: 0, unreadable: 0 })
    expect(await standing()).toEqual({ envelopes: 10, responses: 13, marked: 0 })
  })

  test('drops what was taken back before it came, and an unknown receipt is answered the same', async () => {
    const receipt = await receiptFrom(northmere.send(given))
    const unknown = receiptOf(newPauseCode(), surveyId)
    expect(await withdraw(receipt)).toBe('kept')
    expect(await withdraw(unknown)).toBe('kept')
    expect(await withdraw(unknown)).toBe('kept')
    for (const each of families(40, 14)) await northmere.send(each)
    await northmere.mix()
    await northmere.at(hours.sendingEndsAt)
    await northmere.mix()
    expect(await standing()).toEqual({ envelopes: 0, responses: 63, marked: 0 })
    expect(await northmere.superuser`select from heard.withdrawal`).toHaveLength(0)
    await northmere.at('2026-03-11T10:00:00Z')
  })

  test('removes what was mixed already, its words and its handle', async () => {
    const receipt = await receiptFrom(northmere.send(given))
    await northmere.at(hours.sendingEndsAt)
    await northmere.mix()
    expect(await standing()).toEqual({ envelopes: 0, responses: 64, marked: 1 })
    expect(await withdraw(receipt)).toBe('kept')
    await northmere.mix()
    expect(await standing()).toEqual({ envelopes: 0, responses: 63, marked: 0 })
    expect(await tablesHolding(northmere.superuser, receiptHash(receipt, surveyId))).toEqual([])
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
