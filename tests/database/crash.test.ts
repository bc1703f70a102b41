import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Code } from '~/domains/responses/code'
import { draftKeys, receiptOf } from '~/domains/responses/draft-keys.server'
import { timelineOf } from '~/domains/inspections/timeline'
import { setClock } from '~/processes/steward/demo-clock.server'
import { revisit } from '~db/seed/northmere'
import { foundInFiles } from '~tests/support/files'
import { openHandles } from '~tests/support/handles'
import { bundle, KillableHeard, until, type Victim } from '~tests/support/killable-heard'
import { address, agent, Sender, type Sent } from '~tests/support/sender'

/** How many times something is killed, within what a test run can spare; more by hand: CRASH_ROUNDS=200. */
const most = Number(process.env.CRASH_ROUNDS ?? 12)
const longestMs = process.env.CRASH_ROUNDS ? most * 15_000 : 40_000
const senders = 8
/** Each once, then any. */
const victims: Victim[] = ['web', 'mixer', 'database', 'releaser', 'steward']
const options = ['very-badly', 'quite-badly', 'middle', 'quite-well', 'very-well']
const surveyId = revisit.survey.id
const hours = timelineOf(revisit.visit)
const onceOf = (code: string) => Buffer.from(draftKeys(code as Code, surveyId).once).toString('hex')

describe.skipIf(process.platform !== 'linux' || !existsSync(bundle))('killed with kill -9, again and again, under load', () => {
  let heard: KillableHeard
  const sent: Sent[] = []
  const killed: Partial<Record<Victim, number>> = {}
  let rounds = 0

  beforeAll(async () => {
    heard = await KillableHeard.open()
  }, 300_000)
  afterAll(() => heard?.end(), 60_000)

  test('it always comes back', async () => {
    let isOver = false
    const atWork = Array.from({ length: senders }, () => keepSending(() => isOver))
    const stopAt = Date.now() + longestMs
    for (; rounds < most && (rounds < victims.length || Date.now() < stopAt); rounds += 1) {
      await pause(randomInt(150, 900))
      const victim = victims[rounds < victims.length ? rounds : randomInt(victims.length)] as Victim
      killed[victim] = (killed[victim] ?? 0) + 1
      await heard.kill(victim)
      const before = sent.length
      // Work has gone on before the next blow falls.
      await until(async () => sent.length > before, 120_000)
    }
    isOver = true
    await Promise.all(atWork)
    await until(() => heard.isReady(), 60_000)
  }, 240_000 + longestMs)

  test('nothing that was acknowledged is lost, and nothing stands twice', async () => {
    const superuser = heard.superuser()
    await moveClock(superuser, hours.sendingEndsAt)
    await until(async () => (await superuser`select from heard.envelope`).length === 0, 120_000)
    const [{ handles }] = await superuser<[{ handles: number }]>`select count(*)::int as handles from heard.withdrawal_handle`
    const opened = await openHandles(superuser, surveyId, sent.map(({ code }) => code))
    const chosen = await superuser<{ response: string; option: string }[]>`
      select replace(response_id::text, '-', '') as response, string_agg(option, '+') as option from heard.choice where question <> 'way' group by response_id`
    const once = await superuser<{ hash: string }[]>`select encode(hash, 'hex') as hash from heard.sent_once`
    const [{ responses, mixed }] = await superuser<[{ responses: number; mixed: number }]>`
      select (select count(*)::int from heard.response) as responses, (select mixed from heard.mixing) as mixed`
    await superuser.end()

    const acknowledged = sent.filter(({ isAcknowledged }) => isAcknowledged)
    const optionOf = new Map(chosen.map(({ response, option }) => [response, option]))
    const kept = (code: string) => optionOf.get(opened.get(code)?.response ?? '')
    const known = new Set(once.map(({ hash }) => hash))
    expect(acknowledged.length).toBeGreaterThan(rounds)
    expect(acknowledged.filter(({ code, option }) => kept(code) !== option)).toEqual([])
    expect(acknowledged.filter(({ code }) => !known.has(onceOf(code)))).toEqual([])
    expect({ responses, handles, mixed }).toEqual({ responses: once.length, handles: once.length, mixed: once.length })
    expect(chosen.filter(({ option }) => option.includes('+'))).toEqual([])
    // Whatever else is there was sent by somebody whose connection broke before they were told.
    const attempted = new Set(sent.map(({ code }) => onceOf(code)))
    expect(once.filter(({ hash }) => !attempted.has(hash))).toEqual([])

    const again = acknowledged.filter(({ tries }) => tries > 1).length
    process.stdout.write(
      `killed ${rounds} times (${JSON.stringify(killed)}): ${acknowledged.length} acknowledged, ${again} of them after a broken try, ` +
        `${once.length - acknowledged.length} kept but unacknowledged, 0 lost, 0 twice\n`,
    )
  }, 300_000)

  test('the final release is made, and no file on the disk tells who sent', async () => {
    const superuser = heard.superuser()
    await moveClock(superuser, hours.finalReleaseAt)
    const isReleased = async () => (await superuser`select from heard.survey where id = ${surveyId} and finally_released_at is not null`).length === 1
    await until(isReleased, 240_000)
    await superuser`checkpoint`
    await superuser.end()
    const some = sent.filter(({ isAcknowledged }) => isAcknowledged).slice(-15)
    const canaries = [agent, address, ...some.flatMap(({ code }) => [code, receiptOf(code as Code, surveyId)])]
    const keys = some.map(({ code }) => draftKeys(code as Code, surveyId).cipher)
    expect(foundInFiles(heard.folder, [...canaries, ...keys])).toEqual([])
  }, 300_000)

  async function keepSending(isOver: () => boolean) {
    while (!isOver()) {
      const option = options[randomInt(options.length)] as string
      const outcome = await new Sender(heard.origin).send(revisit.survey.slug, option, isOver)
      if (outcome) sent.push(outcome)
    }
  }
})

async function moveClock(superuser: ReturnType<KillableHeard['superuser']>, moment: string) {
  await setClock(superuser, moment)
  await superuser`select pg_notify('heard_changed', 'clock')`
}
