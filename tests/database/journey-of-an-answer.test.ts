import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftKeys, newPauseCode, receiptHash, receiptOf } from '~/domains/responses/draft-keys.server'
import { keepAnswer } from '~/domains/responses/keep-draft.server'
import { findDraft } from '~/domains/responses/queries.server'
import { asFormValues } from '~/domains/surveys/answers'
import { tablesHolding } from '~tests/support/hunt'
import { families, given, hours, marker, type Northmere, openNorthmere, surveyId } from '~tests/support/northmere'
import { openHandles } from '~tests/support/handles'

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

    const handle = (await openHandles(northmere.superuser, surveyId, [code])).get(code)
    const choices = await northmere.superuser<{ question: string; option: string }[]>`
      select question, option from heard.choice where replace(response_id::text, '-', '') = ${handle?.response ?? ''} order by 1`
    const { 'one-thing': _words, ...chosen } = given
    const expected = Object.entries(chosen).flatMap(([question, answer]) => asFormValues(answer).map((option) => ({ question, option })))
    expected.push({ question: 'way', option: 'online' })
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
