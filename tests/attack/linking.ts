import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type postgres from 'postgres'
import type { Code } from '~/domains/responses/code'
import { draftKeys, newPauseCode, receiptHash, receiptOf } from '~/domains/responses/draft-keys.server'
import { filesBelow } from '~tests/support/files'
import { openHandles } from '~tests/support/handles'
import { hours, type Northmere, surveyId } from '~tests/support/northmere'
import type { Outcome } from './outcomes'

/** Somebody whom the attacker watched at the door: the attacker knows when each of them sent, and wants their answer. */
export interface Watched {
  code: Code
  words: string
}

/** As many as the attacker watched, one after the other. */
export const watch = (count: number): Watched[] =>
  Array.from({ length: count }, (_, n) => ({ code: newPauseCode(), words: `words ${n} ${randomBytes(9).toString('hex')}` }))

/** One row of a table as its thief sees it: where it lies, which transaction wrote it, and what it says. */
interface Lying {
  says: string
  xmin: number
}

/** The naive design: a used code and the answer in one transaction, words beside choices, a time. */
export async function sendNaively(sql: postgres.Sql, watched: readonly Watched[]): Promise<void> {
  await sql`create schema naive`
  await sql`create table naive.code (code text primary key, used boolean)`
  await sql`create table naive.answer (id uuid default gen_random_uuid(), words text, created_at timestamptz default now())`
  for (const { code } of [...watched].sort((a, b) => (a.code < b.code ? -1 : 1))) await sql`insert into naive.code values (${code}, false)`
  for (const { code, words } of watched) {
    await sql.begin(async (in_) => {
      await in_`update naive.code set used = true where code = ${code}`
      await in_`insert into naive.answer (words) values (${words})`
    })
  }
}

/** Through Heard's own intake, in the same order; the mixer runs whenever twenty more have come. @returns how many batches it made */
export async function sendToHeard(northmere: Northmere, watched: readonly Watched[]): Promise<number> {
  let batches = 0
  const mix = async () => {
    if ((await northmere.mix()).taken > 0) batches += 1
  }
  for (const [n, { code, words }] of watched.entries()) {
    await northmere.send({ 'needs-spotted-early': 'middle', 'one-thing': words }, code)
    if (n % 20 === 19) await mix()
  }
  await northmere.at(hours.sendingEndsAt)
  await mix()
  return batches
}

/** The k-th who sent wrote the k-th row of the file: right wherever rows lie as they came. */
export function byOrder(design: string, watched: readonly Watched[], rows: readonly Lying[], chance: number): Outcome {
  const right = watched.filter(({ words }, n) => rows[n]?.says === words).length
  return { attack: 'link by the order in the file', design, right, tried: watched.length, chance }
}

/** What one transaction wrote belongs together; where nothing does, what was written next. */
export function byTransaction(design: string, watched: readonly Watched[], traces: Map<string, number>, rows: readonly Lying[], chance: number): Outcome {
  const right = watched.filter(({ code, words }) => {
    const xmin = traces.get(code) ?? 0
    const guess = rows.find((row) => row.xmin === xmin) ?? rows.filter((row) => row.xmin > xmin).sort((a, b) => a.xmin - b.xmin)[0]
    return guess?.says === words
  }).length
  return { attack: 'link by transaction (xmin)', design, right, tried: watched.length, chance }
}

/** Pairs the n-th words with the n-th response: whose choices belong to which words. */
export async function wordsToChoices(northmere: Northmere, watched: readonly Watched[], chance: number): Promise<Outcome> {
  const sql = northmere.superuser
  const responses = await sql<{ id: string }[]>`select id from heard.response order by xmin::text::bigint, ctid`
  const words = await sql<{ id: string; body: string }[]>`select id, body from heard.words order by xmin::text::bigint, ctid`
  const handles = await openHandles(sql, surveyId, watched.map(({ code }) => code))
  const truth = new Map([...handles.values()].map((handle) => [handle.response, handle.words[0]]))
  const plain = (id: string | undefined) => id?.replaceAll('-', '')
  const right = responses.filter(({ id }, n) => truth.get(plain(id) ?? '') === plain(words[n]?.id)).length
  return { attack: 'link words to choices by place', design: 'Heard', right, tried: watched.length, chance }
}

export const naiveRows = (sql: postgres.Sql) => sql<Lying[]>`select words as says, xmin::text::bigint::int as xmin from naive.answer order by ctid`
export const heardRows = (sql: postgres.Sql) => sql<Lying[]>`select body as says, xmin::text::bigint::int as xmin from heard.words order by ctid`

export async function naiveTraces(sql: postgres.Sql): Promise<Map<string, number>> {
  const rows = await sql<{ code: string; xmin: number }[]>`select code, xmin::text::bigint::int as xmin from naive.code`
  return new Map(rows.map(({ code, xmin }) => [code, xmin]))
}

/** All that Heard's tables say of a sending, for a thief who holds the pause codes as well. */
export async function heardTraces(sql: postgres.Sql, watched: readonly Watched[]): Promise<Map<string, number>> {
  const rows = await sql<{ hash: string; xmin: number }[]>`select encode(hash, 'hex') as hash, xmin::text::bigint::int as xmin from heard.sent_once`
  const byHash = new Map(rows.map(({ hash, xmin }) => [hash, xmin]))
  const traceOf = (code: Code) => byHash.get(Buffer.from(draftKeys(code, surveyId).once).toString('hex')) ?? 0
  return new Map(watched.map(({ code }) => [code, traceOf(code)]))
}

/** What the sender alone knows, and what leads to their row, as bytes that a file may hold. */
export const secretsOf = ({ code }: Watched) => [code, receiptOf(code, surveyId), Buffer.from(draftKeys(code, surveyId).cipher)]
export const receiptsHash = ({ code }: Watched) => Buffer.from(receiptHash(receiptOf(code, surveyId), surveyId))

/** Which response each handle joins to which words, as raw bytes: the truth that an attacker would like to find. */
export async function handlesOf(sql: postgres.Sql, watched: readonly Watched[]): Promise<{ response: Buffer; words: Buffer }[]> {
  const handles = await openHandles(sql, surveyId, watched.map(({ code }) => code))
  const bytes = (id = '') => Buffer.from(id, 'hex')
  return [...handles.values()].map(({ response, words }) => ({ response: bytes(response), words: bytes(words[0]) }))
}

const longestHandle = 160

/** Looks through files for a response's id with its words' id a few bytes behind it, as a deleted handle leaves them. */
export function pairsInFiles(folder: string, pairs: readonly { response: Buffer; words: Buffer }[]): Omit<Outcome, 'design'> {
  const found = new Set<number>()
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file)
    pairs.forEach(({ response, words }, n) => {
      for (let at = bytes.indexOf(response); at >= 0 && !found.has(n); at = bytes.indexOf(response, at + 1)) {
        if (bytes.subarray(at, at + longestHandle).includes(words)) found.add(n)
      }
    })
  }
  return { attack: 'the disk alone: whose words beside whose choices', right: found.size, tried: pairs.length, chance: 0 }
}
