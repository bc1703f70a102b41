import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import { unseal } from '~/platform/seal.server'
import type { Pool } from '~db/client.server'
import { type EnvelopeContent, envelopeContent, envelopePurpose } from './envelope'
import { howManyToTake } from './mixing'
import { unpad } from '~/platform/padding'
import { type MixerSql, takeBack } from './take-back.server'
import { sealHandle } from './withdrawal-handle.server'

export interface MixedSurvey {
  id: string
  sendingEndsAt: Temporal.Instant
}

/**
 * Takes sealed envelopes at random, opens them, shuffles, and puts choices and words down apart, with nothing that
 * tells when or in which order they came. All in one transaction: killed at any moment, it has happened or it has not.
 * @returns how many envelopes were taken and how many of them could not be opened
 */
export async function mixResponses(pool: Pool<'mixer'>, survey: MixedSurvey, key: CryptoKey, now: Temporal.Instant) {
  return pool.sql.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${survey.id}, 1))`
    const hasEnded = now.epochMilliseconds >= survey.sendingEndsAt.epochMilliseconds
    const waiting = await sql<{ id: string }[]>`select id from heard.envelope where survey_id = ${survey.id}`
    const taken = shuffled(waiting.map(({ id }) => id)).slice(0, howManyToTake(waiting.length, hasEnded))
    const opened = await open(sql, survey, key, taken)
    const kept = await takeBack(sql, survey.id, opened.contents, hasEnded && taken.length === waiting.length)
    if (taken.length > 0) {
      await putDown(sql, survey.id, shuffled(kept))
      await sql`delete from heard.envelope where id = any(${taken}::uuid[])`
      await count(sql, survey.id, opened.contents.length)
    }
    return { taken: taken.length, unreadable: opened.unreadable }
  })
}

async function open(sql: MixerSql, survey: MixedSurvey, key: CryptoKey, ids: string[]) {
  const contents: EnvelopeContent[] = []
  const rows = ids.length === 0 ? [] : await sql<{ ciphertext: Uint8Array }[]>`
    select ciphertext from heard.envelope where id = any(${ids}::uuid[])`
  for (const { ciphertext } of rows) {
    try {
      contents.push(envelopeContent.parse(unpad(await unseal(key, envelopePurpose(survey.id), ciphertext))))
    } catch {
      // Sealed by nobody who holds the survey's key: it can never be opened, and must not hold up the others.
    }
  }
  return { contents, unreadable: rows.length - contents.length }
}

async function putDown(sql: MixerSql, surveyId: string, contents: EnvelopeContent[]) {
  const responses = contents.map((content) => ({ id: randomUUID(), key: randomBytes(8).readBigInt64BE().toString(), content }))
  // Each table in an order of its own, so that the place of a row in one says nothing about the others.
  const words = shuffled(
    responses.flatMap(({ id, content }) => content.words.map((each) => ({ ...each, id: randomUUID(), of: id }))),
  )
  const handles = shuffled(responses).map(({ id, content }) => ({
    receipt: content.receipt,
    sealed: sealHandle(Buffer.from(content.handleKey, 'base64url'), {
      response: id,
      words: words.filter(({ of }) => of === id).map((each) => each.id),
    }).toString('base64'),
  }))
  const choices = responses.flatMap(({ id, content }) => content.choices.map((each) => ({ ...each, of: id })))

  await sql`insert into heard.response (id, survey_id, version, record_key)
    select r.id, ${surveyId}, r.version, r.key::bigint
    from jsonb_to_recordset(${JSON.stringify(responses.map(({ id, key, content }) => ({ id, key, version: content.version })))}::text::jsonb)
      as r(id uuid, version int, key text)`
  await sql`insert into heard.choice (response_id, question, option)
    select c.of, c.question, c.option
    from jsonb_to_recordset(${JSON.stringify(choices)}::text::jsonb) as c(of uuid, question text, option text)`
  await sql`insert into heard.words (id, survey_id, question, body)
    select w.id, ${surveyId}, w.question, w.body
    from jsonb_to_recordset(${JSON.stringify(words.map(({ of: _, ...each }) => each))}::text::jsonb) as w(id uuid, question text, body text)`
  await sql`insert into heard.withdrawal_handle (survey_id, receipt_hash, sealed)
    select ${surveyId}, decode(translate(h.receipt, '-_', '+/') || '=', 'base64'), decode(h.sealed, 'base64')
    from jsonb_to_recordset(${JSON.stringify(handles)}::text::jsonb) as h(receipt text, sealed text)`
}

/** Moves the counts that people may see, here and nowhere else. */
async function count(sql: MixerSql, surveyId: string, mixed: number) {
  const [{ present, words }] = await sql<[{ present: number; words: number }]>`
    select (select count(id)::int from heard.response where survey_id = ${surveyId}) as present,
           (select count(id)::int from heard.words where survey_id = ${surveyId}) as words`
  await sql`insert into heard.mixing (survey_id, mixed, present, words) values (${surveyId}, ${mixed}, ${present}, ${words})
    on conflict (survey_id) do update
    set mixed = heard.mixing.mixed + excluded.mixed, present = excluded.present, words = excluded.words`
}

/** Fisher and Yates, with the system's own chance. */
function shuffled<T>(things: readonly T[]): T[] {
  const mixed = [...things]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1)
    ;[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]
  }
  return mixed
}
