import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Code } from '~/domains/responses/code'
import { newPauseCode, receiptHash, receiptOf } from '~/domains/responses/draft-keys.server'
import { withdrawResponse } from '~/domains/responses/withdraw-response.server'
import { tablesHolding } from '~tests/support/hunt'
import { families, given, hours, marker, type Northmere, openNorthmere, surveyId } from '~tests/support/northmere'

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
